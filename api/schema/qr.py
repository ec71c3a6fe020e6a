"""The shape of a QR code."""

import enum

import strawberry


@strawberry.enum(description="The format of a picture.")
class QrFormat(enum.Enum):
    """The format of a picture."""

    SVG = strawberry.enum_value("SVG", description="Vectors: sharp at every size, best on screens and in print.")
    PNG = strawberry.enum_value("PNG", description="Pixels at print size (300 dots an inch), for where SVG won't do.")


@strawberry.type(description="A QR code as a picture, with error correction high enough for a logo in its middle.")
class QrCode:
    """A QR code as a picture."""

    content_type: str = strawberry.field(description="The picture's media type, such as image/svg+xml.")
    data_uri: str = strawberry.field(description="The whole picture as a data URI, for an img element.")
    url: str | None = strawberry.field(
        description="Where the picture is served; null for a code that is shown only once."
    )
    payload: str = strawberry.field(description="The text in the code.")
