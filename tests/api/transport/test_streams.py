"""Streams that end with a credential, without HTTP around them."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from api.transport.streams import until_expiry


async def test_a_timeout_of_the_stream_itself_is_passed_on():
    async def slow() -> AsyncIterator[Any]:
        yield 1
        raise TimeoutError("of the resolver")

    stream = until_expiry(slow(), 60)
    assert await anext(stream) == 1
    with pytest.raises(TimeoutError, match="of the resolver"):
        await anext(stream)


async def test_the_source_is_closed_with_the_stream():
    closed = []

    async def source() -> AsyncIterator[Any]:
        try:
            yield 1
            yield 2
        finally:
            closed.append(True)

    stream = until_expiry(source(), None)
    assert await anext(stream) == 1
    await stream.aclose()
    assert closed == [True]
