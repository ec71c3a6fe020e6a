"""The people of the story."""

from dataclasses import dataclass, field

from runtime.demo.client import Session


@dataclass(slots=True)
class Hero:
    """Somebody of the story: a phone that nobody has yet, and what becomes known of them."""

    phone: str
    id: str = ""
    account_id: str = ""
    session: Session = field(default_factory=Session)
