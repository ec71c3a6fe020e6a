"""A clinic whose events go to a receiver of the test's own."""

from collections.abc import Iterator

import pytest

from domain.kernel import sealing
from domain.webhooks import sending
from tests.clinic import Clinic
from tests.domain.webhooks.given import Receiver


@pytest.fixture
def receiver(clinic: Clinic) -> Iterator[Receiver]:
    """Give what gets the events."""
    sealing.configure(("a key for sealing",))
    made = Receiver()
    sending.configure(made)
    yield made
    sending.configure(Receiver())
