"""The shapes of the clinic: branches and the price list."""

import enum

import strawberry

from api import ids
from api.ids import Node
from api.money import Money

ids.register("Branch", "BRN")
ids.register("Service", "SVC")


@strawberry.enum(description="What kind of treatment a service is.")
class ServiceCategory(enum.Enum):
    """What kind of treatment a service is."""

    CONSULTATION = strawberry.enum_value("CONSULTATION", description="A consultation.")
    HYGIENE = strawberry.enum_value("HYGIENE", description="Professional hygiene.")
    THERAPY = strawberry.enum_value("THERAPY", description="Treatment of teeth: caries, root canals.")
    SURGERY = strawberry.enum_value("SURGERY", description="Surgery, extractions too.")
    ORTHODONTICS = strawberry.enum_value("ORTHODONTICS", description="Straightening: braces, aligners.")
    PROSTHETICS = strawberry.enum_value("PROSTHETICS", description="Crowns, bridges, dentures.")
    IMPLANTS = strawberry.enum_value("IMPLANTS", description="Implants.")
    WHITENING = strawberry.enum_value("WHITENING", description="Whitening.")
    PEDIATRIC = strawberry.enum_value("PEDIATRIC", description="Treatment of children.")
    DIAGNOSTICS = strawberry.enum_value("DIAGNOSTICS", description="Examinations and images.")
    OTHER = strawberry.enum_value("OTHER", description="Everything else.")


@strawberry.type(description="One location of the clinic.")
class Branch(Node):
    """One location of the clinic."""

    code: str = strawberry.field(description="What the clinic's set-up calls it.")
    name: str = strawberry.field(description="Its name, as patients read it.")
    address: str = strawberry.field(description="Where it is.")
    phone: str | None = strawberry.field(description="Its phone number in E.164, such as +74951234567.")
    time_zone: str = strawberry.field(description="Its IANA time zone, such as Europe/Moscow.")
    opening_hours: str | None = strawberry.field(description="When it is open, in the clinic's words.")
    is_active: bool = strawberry.field(description="Whether it is open for visits; false once it was closed for good.")


@strawberry.type(description="A position in the price list.")
class Service(Node):
    """A position in the price list."""

    code: str = strawberry.field(description="What the clinic's set-up calls it.")
    name: str = strawberry.field(description="Its name, as patients read it.")
    category: ServiceCategory = strawberry.field(description="What kind of treatment it is.")
    price: Money = strawberry.field(description="The list price of one.")
    earns: bool = strawberry.field(description="Whether money paid for it earns cashback.")
    is_active: bool = strawberry.field(description="Whether it is offered; false once it was withdrawn.")
