"""Whoever listens hears of vouchers that are redeemed and taken back, and of nobody who had them."""

from typing import Any

import orjson

from api import ids
from domain.kernel import sealing
from domain.kernel.database import fetch
from domain.webhooks import sending
from tests.api.client import Api
from tests.api.vouchers.given import a_partner, joint, key, promoted, redeemed
from tests.api.vouchers.operations import CANCEL
from tests.api.webhooks.operations import CREATE
from tests.clinic import OWNER, Clinic
from tests.domain.webhooks.given import Receiver


async def told() -> list[dict[str, Any]]:
    """Return the events that wait in the outbox for webhooks, the oldest first."""
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'webhook.emit' ORDER BY id")
    return [orjson.loads(row["payload"]) for row in rows]


async def test_a_redemption_and_its_cancelling_are_told_once(api: Api, clinic: Clinic):
    sealing.configure(("a key for sealing",))
    sending.configure(Receiver())
    events = ["voucher.redeemed", "voucher.redemption_cancelled"]
    await api.done(CREATE, actor=OWNER, input={"url": "https://shop.com/hook", "events": events})
    partner = await a_partner(clinic)
    made = await promoted(api, **joint(partner))
    done = await redeemed(api, "SMILE", actor=partner, orderReference="A-1")
    await api.done(CANCEL, actor=partner, input={
        "redemptionId": done["redemptionId"], "reason": "Вернули", "idempotencyKey": key()})  # fmt: skip
    found = [each.get("payload", each) for each in await told()]
    assert [each["type"] for each in found] == events
    for each in found:
        assert each["partner_id"] == str(partner.id)
        assert (each["data"]["order_reference"], each["data"]["store"]) == ("A-1", "Store 1")
        assert each["data"]["value_minor"] == 300_00
        assert each["data"]["promotion_id"] == str(ids.decode(made["promotion"]["id"], "Promotion"))
        assert "SMILE" not in str(each)
