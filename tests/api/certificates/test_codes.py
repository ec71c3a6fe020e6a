"""Codes: one answer for all that cannot be used, a limit on guessing, PINs that lock, and no copy left behind."""

from dataclasses import replace
from uuid import UUID

import pytest

from api import ids
from domain.certificates.policy import ATTEMPTS_PER_CLIENT_AND_MINUTE, PIN_TRIES
from domain.certificates.service import tidy
from domain.kernel.codes import normalise
from domain.kernel.database import fetch
from domain.staff.actor import ANONYMOUS
from tests.api.certificates.given import (
    PARTNER,
    acting,
    batch,
    batching,
    bought,
    bound,
    buying_back,
    claiming,
    issued,
    issuing,
    ordered,
    redeemed,
    redeeming,
    token,
    worth,
)
from tests.api.certificates.operations import BATCH, CHECK, CLAIM, ISSUE, REDEEM, REFUND, VOID
from tests.api.client import Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, Clinic
from tests.statements import statements

WRONG = "7KDM-3Q9T-0000-0000-0000"


async def unusable(api: Api, clinic: Clinic) -> dict[str, str]:
    """Return codes that cannot be used, each for a reason of its own."""
    voided, returned, ended = (
        await issued(api, kind="PROMOTIONAL"),
        await issued(api),
        await issued(api, expiresOn="2026-03-02"),
    )
    await api.done(VOID, actor=MANAGER, input=acting(voided["giftCertificate"]["id"]))
    await api.done(REFUND, actor=MANAGER, input=buying_back(returned["giftCertificate"]["id"]))
    locked = await issued(api, pin="1234")
    clinic.wait(days=1)
    return {
        "wrong": WRONG,
        "no code": "nothing",
        "empty": "",
        "long": "7" * 5000,
        "voided": voided["code"],
        "bought back": returned["code"],
        "expired": ended["code"],
        "without its PIN": locked["code"],
    }


async def test_what_cannot_be_used_gets_one_answer(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    codes = await unusable(api, clinic)
    answers = set()
    for code in codes.values():
        clinic.wait(minutes=1)
        assert await worth(api, code, actor=ANONYMOUS) is None
        for query, actor, wanted in (
            (REDEEM, DESK, redeeming("1.00", code=code)),
            (REDEEM, PARTNER, redeeming("1.00", code=code)),
            (CLAIM, patient(anna), claiming(code, anna)),
        ):
            async with nothing_changes():
                payload = await api(query, actor=actor, input=wanted)
            answers.add(str(payload))
            assert payload["userErrors"][0]["code"] == "CODE_INVALID"
    assert len({answer[answer.index("userErrors") :] for answer in answers}) == 1


async def test_a_redemption_is_the_same_in_any_spelling_of_the_code(api: Api):
    found = await issued(api)
    wanted = redeeming("1.00", code=found["code"])
    first = await api.done(REDEEM, input=wanted)
    for code in (found["code"].replace("-", ""), found["code"].lower()):
        assert await api.done(REDEEM, input={**wanted, "code": code}) == first


async def test_a_right_code_and_a_wrong_one_take_the_same_statements(api: Api, clinic: Clinic):
    codes = await unusable(api, clinic)
    right = await issued(api)
    await worth(api, right["code"])
    counts = {}
    for name in ("wrong", "voided", "expired", "bought back"):
        clinic.wait(minutes=1)
        async with statements() as found:
            await worth(api, codes[name])
        counts[name] = len(found)
    assert len(set(counts.values())) == 1, counts


async def test_guessing_is_counted_per_resolver_and_not_per_request(api: Api, clinic: Clinic):
    found = await issued(api)
    many = "query ($code: String!) {" + " ".join(
        f"c{number}: giftCertificateBalance(code: $code) {{ status }}"
        for number in range(ATTEMPTS_PER_CLIENT_AND_MINUTE + 3)
    ) + "}"  # fmt: skip
    guesser = replace(ANONYMOUS, ip="192.0.2.7")

    result = await api.run(many, guesser, {"code": WRONG})

    assert set(result.data.values()) == {None}
    assert [error.extensions["code"] for error in result.errors] == ["THROTTLED"] * 3
    assert await api.error(CHECK, actor=guesser, code=found["code"]) == "THROTTLED"
    assert await worth(api, found["code"], actor=replace(ANONYMOUS, ip="192.0.2.8"))
    clinic.wait(minutes=1)
    assert await worth(api, found["code"], actor=guesser)


async def test_guessing_by_other_ways_is_counted_with_it(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    found = await issued(api)
    for number in range(ATTEMPTS_PER_CLIENT_AND_MINUTE):
        wanted = claiming(f"{WRONG}{number}", anna)
        assert (await api.refused(CLAIM, actor=patient(anna), input=wanted))[0] == "CODE_INVALID"
    async with nothing_changes():
        wanted = claiming(found["code"], anna)
        assert (await api.refused(CLAIM, actor=patient(anna), input=wanted))[0] == "RATE_LIMITED"
    assert await api.error(CHECK, actor=patient(anna), code=found["code"]) == "THROTTLED"

    for _ in range(ATTEMPTS_PER_CLIENT_AND_MINUTE):
        await api.refused(REDEEM, actor=PARTNER, input=redeeming(token=WRONG))
    wanted = redeeming(code=found["code"])
    assert (await api.refused(REDEEM, actor=PARTNER, input=wanted))[0] == "RATE_LIMITED"
    await redeemed(api, code=found["code"])


async def test_right_codes_are_not_counted(api: Api):
    found = await issued(api)
    for _ in range(ATTEMPTS_PER_CLIENT_AND_MINUTE + 5):
        assert await worth(api, found["code"], actor=ANONYMOUS)


async def test_a_pin_is_asked_for_and_locks(api: Api, clinic: Clinic):
    found = await issued(api, pin="482915")
    assert await worth(api, found["code"]) is None
    assert (await worth(api, found["code"], pin="482915") or {})["status"] == "ACTIVE"
    await redeemed(api, "1.00", code=found["code"], pin="482915")
    for number in range(PIN_TRIES):
        clinic.wait(minutes=1)
        refusal = await api.refused(REDEEM, input=redeeming(code=found["code"], pin=f"00000{number}"))
        assert refusal == ("CODE_INVALID", ["code"])
    clinic.wait(minutes=1)
    assert await worth(api, found["code"], pin="482915") is None
    refusal = await api.refused(REDEEM, input=redeeming(code=found["code"], pin="482915"))
    assert refusal == ("CODE_INVALID", ["code"])


@pytest.mark.parametrize("pin", ["", "12", "not digits", "1" * 1000])
async def test_a_pin_that_is_none_is_a_wrong_one(api: Api, pin: str):
    found = await issued(api, pin="482915")
    assert await worth(api, found["code"], pin=pin) is None


async def everything() -> str:
    """Return every row of every table as text."""
    names = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    parts = []
    for row in names:
        name = row["tablename"]
        parts += [each["t"] for each in await fetch(f'SELECT t::text AS t FROM "{name}" t')]
    return "\n".join(parts)


async def test_no_code_pin_or_token_is_left_in_the_database(api: Api, clinic: Clinic, caplog: pytest.LogCaptureFixture):
    anna: UUID = (await clinic.register()).patient_id
    at_desk = await issued(api, pin="482915")
    held, sold, made = await bound(api, anna), await bought(api), await batch(api)
    shown = await token(api, anna, held["giftCertificate"]["id"])
    await redeemed(api, "1.00", code=at_desk["code"], pin="482915")
    await redeemed(api, "1.00", token=shown)
    kept = await everything() + caplog.text
    for secret in (at_desk["code"], held["code"], sold["code"], *made["codes"], shown):
        assert secret not in kept
        assert str(normalise(secret)) not in kept
    assert "482915" not in kept
    assert at_desk["printUrl"].rpartition("/")[2] not in kept


async def test_no_refusal_repeats_a_code(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    found = await bound(api, anna)
    result = await api.run(REDEEM, DESK, {"input": redeeming(code=found["code"])})
    assert found["code"] not in str(result)
    assert found["code"][:4] not in str(result.data)


async def test_ids_tell_nothing_of_codes(api: Api):
    first, second = await issued(api), await ordered(api)
    assert ids.decode(first["giftCertificate"]["id"], "GiftCertificate")
    code = first["code"].replace("-", "")
    assert code[:8] not in first["giftCertificate"]["id"].upper()
    assert "code" not in second


async def test_a_code_is_not_shown_again_once_its_time_is_over(api: Api, clinic: Clinic):
    wanted, many = issuing(), batching()
    first, _ = await api.done(ISSUE, input=wanted), await api.done(BATCH, input=many)
    clinic.wait(days=31)
    await tidy(now=clinic.now)
    again = await api.done(ISSUE, input=wanted)
    assert again["giftCertificate"]["id"] == first["giftCertificate"]["id"]
    assert (again["code"], again["printUrl"], again["qr"]) == (None, None, None)
    assert (await api.done(BATCH, input=many))["codes"] is None
    assert await worth(api, first["code"])
