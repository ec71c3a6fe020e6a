"""What the other tests rely on: a change is noticed."""

import pytest

from tests.api.client import nothing_changes
from tests.clinic import Clinic


async def test_a_change_does_not_go_unnoticed(clinic: Clinic):
    async with nothing_changes():
        await clinic.branch()
    with pytest.raises(AssertionError):
        async with nothing_changes():
            await clinic.register()
