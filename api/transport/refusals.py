"""A request that is turned away before any operation of it runs."""

from collections.abc import Mapping

from api.transport.codes import BAD_USER_INPUT


class Refused(Exception):
    """The request is not a well-formed GraphQL request over HTTP.

    Args:
        status: the HTTP status, 4xx.
        message: what is wrong, for the developer of the client; it never repeats the input.
        code: the error's `extensions.code`.
        headers: further response headers, such as `Allow`.
    """

    def __init__(
        self, status: int, message: str, *, code: str = BAD_USER_INPUT, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = dict(headers or {})
