"""Trials through the API: a promotion or a change of the programme, tried on past invoices."""

from collections.abc import AsyncIterator
from contextlib import aclosing, contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api import ids
from api.context import ApiSettings, Context
from api.live import Live
from domain.clinic.queries import organisation
from domain.kernel.database import fetchval
from domain.staff.actor import ANONYMOUS
from domain.trials import service
from domain.trials.service import running
from tests.api.client import DOCTOR, MARKETER, MISSING, PUBLIC_URL, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.statements import statements

TRIAL = """fragment trial on Trial {
  id kind status name from to marginPercent promotion { id name } cashbackRates { tier { name } percent }
  bonusSharePercent progress { seen total percent } assumptions createdAt finishedAt
  result { invoices patients cost { amount } revenue { amount } upliftPercent canPay
    promotion { discount { amount } bonus { amount } gifts { amount } partnerShare { amount } budgetSpent { amount } }
    programme { earned { amount } wouldHaveEarned { amount } spent { amount } wouldHaveSpent { amount } } }
  patients(first: 2) { totalCount pageInfo { hasNextPage endCursor }
    nodes { patient { displayName } invoices benefit { amount } cost { amount } revenue { amount } } }
}"""
TRY = f"""mutation ($input: PromotionTrialStartInput!) {{ promotionTrialStart(input: $input) {{
  trial {{ ...trial }} userErrors {{ code field }} }} }} {TRIAL}"""
CHANGE = f"""mutation ($input: ProgrammeTrialStartInput!) {{ programmeTrialStart(input: $input) {{
  trial {{ ...trial }} userErrors {{ code field }} }} }} {TRIAL}"""
CANCEL = """mutation ($input: TrialCancelInput!) { trialCancel(input: $input) {
  trial { status } userErrors { code field } } }"""
NODE = f"query ($id: ID!) {{ node(id: $id) {{ ...trial }} }} {TRIAL}"
LIST = f"{{ trials {{ totalCount nodes {{ ...trial }} }} }} {TRIAL}"
MORE = """query ($id: ID!, $after: String) { node(id: $id) { ... on Trial { patients(after: $after) {
  nodes { patient { displayName } } pageInfo { hasNextPage } } } } }"""
CREATE = """mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) {
  promotion { id } userErrors { code field } } }"""
WATCH = "subscription ($id: ID!) { trialChanged(id: $id) { status progress { seen total percent } } }"
PERIOD = {"from": "2026-03-01", "to": "2026-03-02"}
TERMS = {"name": "Десять процентов", "startsOn": "2026-05-01", "percentOff": "10"}


async def done(api: Api, trial_id: str) -> Any:
    """Run a trial to its end and return it."""
    step: int | None = 0
    while step is not None:
        step = await service.run_step(trial_id=ids.decode(trial_id, "Trial"), step=step, now=api.clinic.now)
    return await api(NODE, actor=MARKETER, id=trial_id)


async def some_visits(clinic: Clinic) -> None:
    for name, service_code in (("Анна", "hygiene"), ("Борис", "consult"), ("Вера", "consult")):
        await clinic.visit((await clinic.register(name)).patient_id, service_code)


async def test_a_promotion_is_tried_before_there_is_one(api: Api, clinic: Clinic):
    await some_visits(clinic)
    async with nothing_changes_but_trials():
        payload = await api.done(TRY, actor=MARKETER, input={"terms": TERMS, **PERIOD})
    started = payload["trial"]
    assert (started["kind"], started["status"], started["name"]) == ("PROMOTION", "WAITING", "Десять процентов")
    assert started["progress"] == {"seen": 0, "total": None, "percent": 0}
    assert (started["marginPercent"], started["promotion"]) == ("40", None)
    found = await done(api, started["id"])
    assert (found["status"], found["progress"]) == ("DONE", {"seen": 3, "total": 3, "percent": 100})
    revenue = await fetchval("SELECT sum(total_minor)::bigint FROM invoice")
    result = found["result"]
    assert (result["invoices"], result["patients"], result["programme"]) == (3, 3, None)
    assert result["revenue"]["amount"] == f"{revenue // 100}.00"
    assert result["cost"] == result["promotion"]["discount"] == result["promotion"]["budgetSpent"]
    assert result["cost"]["amount"] == f"{revenue // 1000}.00"
    assert (result["upliftPercent"], result["canPay"]) == ("33.34", True)
    people = found["patients"]
    assert (people["totalCount"], people["pageInfo"]["hasNextPage"]) == (3, True)
    assert people["nodes"][0]["patient"]["displayName"] == "Анна"
    rest = await api(MORE, actor=OWNER, id=found["id"], after=people["pageInfo"]["endCursor"])
    assert len(rest["patients"]["nodes"]) == 1
    assert not rest["patients"]["pageInfo"]["hasNextPage"]
    assert await fetchval("SELECT count(*) FROM promotion") == 0


class nothing_changes_but_trials:  # noqa: N801  # reads as a statement
    """See to it that neither promotions nor vouchers are made."""

    async def __aenter__(self) -> None:
        self.before = await self._count()

    async def __aexit__(self, *_: object) -> None:
        assert await self._count() == self.before

    async def _count(self) -> int:
        return await fetchval("SELECT (SELECT count(*) FROM promotion) + (SELECT count(*) FROM voucher)")


async def test_a_draft_is_tried_as_it_was_then(api: Api, clinic: Clinic):
    await some_visits(clinic)
    draft = {**TERMS, "isDraft": True, "percentOff": "100", "categories": ["CONSULTATION"]}
    promotion = (await api.done(CREATE, actor=MANAGER, input=draft))["promotion"]
    form = {"promotionId": promotion["id"], "marginPercent": "50", **PERIOD}
    started = (await api.done(TRY, actor=MANAGER, input=form))["trial"]
    assert started["promotion"] == {"id": promotion["id"], "name": "Десять процентов"}
    found = await done(api, started["id"])
    assert found["result"]["invoices"] == 2
    assert (found["result"]["upliftPercent"], found["result"]["canPay"]) == (None, False)


async def test_a_change_of_the_programme_is_tried(api: Api, clinic: Clinic):
    await some_visits(clinic)
    tier = await fetchval("SELECT id FROM tier ORDER BY rank LIMIT 1")
    rates = [{"tierId": ids.encode("Tier", tier), "percent": "0"}]
    form = {"cashbackRates": rates, "bonusSharePercent": "12.5", **PERIOD}
    started = (await api.done(CHANGE, actor=OWNER, input=form))["trial"]
    assert (started["kind"], started["bonusSharePercent"]) == ("PROGRAMME", "12.5")
    assert [rate["percent"] for rate in started["cashbackRates"]] == ["0"]
    found = await done(api, started["id"])
    result = found["result"]
    assert result["promotion"] is None
    assert result["programme"]["wouldHaveEarned"]["amount"] == "0.00"
    assert result["cost"]["amount"] == f"-{result['programme']['earned']['amount']}"
    assert (result["upliftPercent"], result["canPay"]) == ("0", True)


async def test_a_result_says_what_it_takes_for_granted(api: Api, clinic: Clinic):
    form = {"terms": {**TERMS, "voucherQuantity": 5}, "marginPercent": "37.5", **PERIOD}
    started = (await api.done(TRY, actor=OWNER, input=form))["trial"]
    assert "The gross margin is 37.5 percent." in started["assumptions"]
    assert "Everybody whom it is for has a voucher." in started["assumptions"]
    assert "The partner's funds are enough for its share." not in started["assumptions"]


async def test_what_cannot_be_tried_is_told(api: Api, clinic: Clinic):
    tier = ids.encode("Tier", await fetchval("SELECT id FROM tier LIMIT 1"))
    rate = {"tierId": tier, "percent": "5"}
    tomorrow = (clinic.now.date() + timedelta(days=1)).isoformat()
    promotion_id = ids.encode("Promotion", MISSING)
    async with nothing_changes():
        for mutation, form, refusal in (
            (TRY, PERIOD, ("INVALID", ["promotionId"])),
            (TRY, {"promotionId": promotion_id, **PERIOD}, ("NOT_FOUND", ["promotionId"])),
            (TRY, {"terms": TERMS, "from": "2026-03-02", "to": "2026-03-01"}, ("INVALID", ["from"])),
            (TRY, {"terms": TERMS, "from": "2020-03-02", "to": "2026-03-01"}, ("INVALID", ["from"])),
            (TRY, {"terms": TERMS, "from": "2026-03-01", "to": tomorrow}, ("INVALID", ["to"])),
            (TRY, {"terms": TERMS, "marginPercent": "0", **PERIOD}, ("INVALID", ["marginPercent"])),
            (TRY, {"terms": {"name": "А", "startsOn": "2026-03-01"}, **PERIOD}, ("INVALID", None)),
            (TRY, {"terms": {**TERMS, "name": ""}, **PERIOD}, ("INVALID", ["terms", "name"])),
            (TRY, {"terms": {**TERMS, "percentOff": "100.01"}, **PERIOD}, ("INVALID", ["terms", "percentOff"])),
            (TRY, {"terms": {**TERMS, "conditions": {"tierIds": []}}, **PERIOD},
             ("INVALID", ["terms", "conditions", "tierIds"])),
            (TRY, {"terms": {**TERMS, "conditions": {"tierIds": [ids.encode("Tier", MISSING)]}}, **PERIOD},
             ("NOT_FOUND", ["terms", "conditions", "tierIds"])),
            (TRY, {"terms": {**TERMS, "partnerId": ids.encode("Partner", MISSING)}, **PERIOD},
             ("NOT_FOUND", ["terms", "partnerId"])),
            (CHANGE, PERIOD, ("INVALID", ["cashbackRates"])),
            (CHANGE, {"cashbackRates": [rate, rate], **PERIOD}, ("INVALID", ["cashbackRates", "1", "tierId"])),
            (CHANGE, {"bonusSharePercent": "100.01", **PERIOD}, ("INVALID", ["bonusSharePercent"])),
            (CHANGE, {"cashbackRates": [{**rate, "percent": "100.01"}], **PERIOD},
             ("INVALID", ["cashbackRates", "0", "percent"])),
            (CHANGE, {"cashbackRates": [rate], "name": "", **PERIOD}, ("INVALID", ["name"])),
        ):  # fmt: skip
            assert await api.refused(mutation, actor=OWNER, input=form) == refusal


async def test_one_trial_at_a_time_until_it_is_stopped(api: Api, clinic: Clinic):
    trial_id = (await api.done(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD}))["trial"]["id"]
    assert await api.refused(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD}) == ("CONFLICT", None)
    stopped = await api.done(CANCEL, actor=MARKETER, input={"trialId": trial_id})
    assert stopped["trial"]["status"] == "CANCELLED"
    again = {"trialId": trial_id}
    assert await api.refused(CANCEL, actor=MARKETER, input=again) == ("FORBIDDEN_FOR_STATUS", ["trialId"])
    await api.done(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD})
    listed = await api(LIST, actor=OWNER)
    assert [node["status"] for node in listed["nodes"]] == ["WAITING", "CANCELLED"]
    assert listed["totalCount"] == 2


async def test_a_list_of_trials_takes_no_statement_for_each(api: Api, clinic: Clinic):
    await some_visits(clinic)
    counts = []
    for _ in range(2):
        for _ in range(2):
            started = (await api.done(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD}))["trial"]
            await done(api, started["id"])
        async with statements() as found:
            await api(LIST, actor=OWNER)
        counts.append(len(found))
    assert counts[0] == counts[1]


class Bell:
    """Signals that take the trial a step further whenever somebody waits."""

    def __init__(self, trial_id: UUID, clinic: Clinic) -> None:
        self.trial_id, self.clinic, self.step = trial_id, clinic, 0

    @contextmanager
    def watch(self, *_ids: UUID) -> Any:
        yield self

    async def changed(self) -> bool:
        step = await service.run_step(trial_id=self.trial_id, step=self.step, now=self.clinic.now)
        self.step = step or self.step
        return True


async def test_whoever_follows_a_trial_hears_of_every_step(api: Api, clinic: Clinic, monkeypatch: pytest.MonkeyPatch):
    await some_visits(clinic)
    monkeypatch.setattr(running, "BATCH", 2)
    trial_id = (await api.done(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD}))["trial"]["id"]

    def the_context(live: Live | None = None) -> Context:
        settings = ApiSettings(public_url=PUBLIC_URL)
        return Context(actor=MANAGER, now=clinic.now, settings=settings, organisation=clinic_now, live=live)

    async def again() -> Context:
        return the_context()

    clinic_now = await organisation()
    bell = Bell(ids.decode(trial_id, "Trial"), clinic)
    stream: AsyncIterator[Any] = await api.schema.subscribe(
        WATCH, variable_values={"id": trial_id}, context_value=the_context(Live(signals=bell, again=again))
    )
    told = []
    async with aclosing(stream):
        async for result in stream:
            assert result.errors is None
            told.append(result.data["trialChanged"])
            if told[-1]["status"] == "DONE":
                break
    assert [(each["status"], each["progress"]["percent"]) for each in told] == [
        ("RUNNING", 0), ("RUNNING", 66), ("DONE", 100)
    ]  # fmt: skip


async def test_others_neither_see_nor_start_trials(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    trial_id = (await api.done(TRY, actor=OWNER, input={"terms": TERMS, **PERIOD}))["trial"]["id"]
    async with nothing_changes():
        for actor in (DESK, DOCTOR, WEBSITE, patient(anna)):
            assert await api.error(TRY, actor=actor, input={"terms": TERMS, **PERIOD}) == "FORBIDDEN"
            assert await api.error(CANCEL, actor=actor, input={"trialId": trial_id}) == "FORBIDDEN"
            assert await api(NODE, actor=actor, id=trial_id) is None
        assert await api.error(LIST, actor=ANONYMOUS) == "UNAUTHENTICATED"
