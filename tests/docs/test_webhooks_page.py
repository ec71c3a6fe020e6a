"""The page on webhooks tells the events, limits and pauses as they are."""

from adapters.webhooks_http import CONNECT_TIMEOUT_S, TIMEOUT_S
from domain.webhooks.policy.bounds import KEPT, MAX_ENDPOINTS, SET_UPS_PER_HOUR
from domain.webhooks.policy.events import EVENTS
from domain.webhooks.policy.schedule import SCHEDULE
from domain.webhooks.service import DELIVER
from runtime.wiring import AT_ONCE
from tests.docs.pages import codes, section, tables, text_of

PAGE = text_of("docs/webhooks.md")


def test_every_event_is_told_with_its_fields_and_no_other():
    (rows,) = tables(section(PAGE, "## Events"))
    told = {codes(row[0])[0]: (row[2], row[3] == "yes") for row in rows}
    assert told.keys() == set(EVENTS)
    for event, described in EVENTS.items():
        fields, for_partners = told[event]
        assert codes(fields) == [field.written_name for field in described.fields]
        assert for_partners == described.for_partners


def test_the_limits_are_those_of_the_policies():
    (rows,) = tables(section(PAGE, "## Limits"))
    assert [row[1] for row in rows] == [
        str(MAX_ENDPOINTS), str(SET_UPS_PER_HOUR),
        f"{TIMEOUT_S:.0f} s, of which {CONNECT_TIMEOUT_S:.0f} s for connecting",
        str(AT_ONCE[DELIVER]), str(SCHEDULE.at_once),
    ]  # fmt: skip
    assert f"for {SCHEDULE.window.days} days" in PAGE
    assert f"kept for {KEPT.days} days" in PAGE
