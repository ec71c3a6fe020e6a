"""Promotions through the API: made, changed, paused, listed, and what is refused."""

from typing import Any
from uuid import uuid4

import pytest

from api import ids
from domain.kernel.database import execute, fetch, fetchval
from tests.api.client import MARKETER, MISSING, Api
from tests.api.promotions.given import branch, key_of, offered, offering, service
from tests.api.promotions.operations import (
    CHAIN,
    CREATE,
    CREATE_WHOLE,
    FILTERED,
    LIST,
    READ,
    UPDATE,
    moving,
)
from tests.clinic import MANAGER, OWNER, Clinic
from tests.statements import statements


async def test_a_promotion_is_made_and_listed_as_clients_ask(api: Api):
    form = offering(categories=["HYGIENE"], firstVisitOnly=True, perPatientLimit=1, budget="50000.00", endsOn="2026-04-30")
    payload = await api.done(CREATE, actor=MARKETER, input=form)
    promotion = payload["promotion"]
    assert promotion.pop("id").startswith("PRO_")
    assert promotion == {"name": "Весна", "status": "ACTIVE", "startsOn": "2026-03-01", "endsOn": "2026-04-30"}
    assert payload["voucherCodes"] == []
    page = await api(LIST, actor=MARKETER, first=10)
    assert page["totalCount"] == 1
    (listed,) = page["nodes"]
    listed.pop("id")
    assert listed == {
        "name": "Весна", "status": "ACTIVE", "uses": 0, "spent": {"amount": "0.00"}, "budget": {"amount": "50000.00"},
    }  # fmt: skip
