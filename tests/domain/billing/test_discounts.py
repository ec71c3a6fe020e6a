"""The discounts that an invoice gets by itself, as pure arithmetic (R-TIR-1, R-FAM-5, R-MON-2)."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.billing.policy import Offers, PricedLine, discounts
from domain.billing.policy.checkout import Certificate, Line, split


def line(number: int, price_minor: int, quantity: int = 1, *, code: str = "hygiene", category: str = "HYGIENE"):
    return PricedLine(UUID(int=number), code, category, quantity, price_minor)


def told(lines: list[PricedLine], offers: Offers) -> list[tuple[int, str, int, int]]:
    return [(each.line_id.int, each.kind, each.units, each.amount_minor) for each in discounts(lines, offers)]


def test_without_offers_nothing_is_taken_off():
    assert told([line(1, 100), line(2, 100, category="CONSULTATION")], Offers()) == []


def test_percentages_are_floored_once_and_spread_over_the_lines():
    lines = [line(1, 33), line(2, 33), line(3, 34), line(4, 1000, category="THERAPY")]
    assert told(lines, Offers(tier_bp={"HYGIENE": 550})) == [(1, "TIER", 0, 2), (2, "TIER", 0, 1), (3, "TIER", 0, 2)]


def test_the_better_percentage_of_a_line_counts_and_not_both():
    lines = [line(1, 1000), line(2, 1000, category="THERAPY"), line(3, 1000, category="SURGERY")]
    offers = Offers(tier_bp={"HYGIENE": 2000, "THERAPY": 500, "SURGERY": 1000}, child_bp=1000)
    assert told(lines, offers) == [(1, "TIER", 0, 200), (2, "CHILD", 0, 100), (3, "TIER", 0, 100)]


def test_free_units_come_first_and_a_percentage_takes_off_the_rest():
    lines = [line(1, 1000, 2, code="child-hygiene"), line(2, 500, 3, code="consult", category="CONSULTATION")]
    offers = Offers(
        tier_bp={"CONSULTATION": 1000}, free_consultations=2, child_bp=500,
        free_services=frozenset({"child-hygiene"}), free_service_units=1,
    )  # fmt: skip
    assert told(lines, offers) == [
        (1, "FREE_FOR_CHILD", 1, 1000), (2, "FREE_CONSULTATION", 2, 1000), (1, "CHILD", 0, 50), (2, "TIER", 0, 50)
    ]  # fmt: skip


def test_free_units_are_given_to_the_lines_in_their_order_while_there_are_any():
    lines = [line(number, 500, 1, code="consult", category="CONSULTATION") for number in (1, 2, 3)]
    assert [each[0] for each in told(lines, Offers(free_consultations=2))] == [1, 2]


RATES = st.integers(0, 10_000)


@given(
    st.lists(st.tuples(st.integers(1, 10_000_000_00), st.integers(1, 5), st.sampled_from(["HYGIENE", "CONSULTATION"]))),
    RATES, RATES, RATES, st.integers(0, 3),
)  # fmt: skip
def test_no_line_gives_more_than_it_costs(
    rows: list[tuple[int, int, str]], first: int, second: int, child: int, free: int
):
    lines = [line(n, price, quantity, category=category) for n, (price, quantity, category) in enumerate(rows)]
    offers = Offers(tier_bp={"HYGIENE": first, "CONSULTATION": second}, free_consultations=free, child_bp=child)
    found = discounts(lines, offers)
    assert all(each.amount_minor > 0 for each in found)
    for each in lines:
        assert sum(part.amount_minor for part in found if part.line_id == each.id) <= each.gross_minor


def test_what_was_given_on_a_certificate_is_spent_first_and_does_not_earn():
    lines = [Line(UUID(int=1), 600, 0, 500, earns=True), Line(UUID(int=2), 400, 0, 500, earns=True)]
    found = split(lines, 0, [Certificate(UUID(int=9), 800, 300)])
    assert (found.certificates[0].amount_minor, found.certificates[0].sold_minor, found.due_minor) == (800, 300, 200)
    assert (found.certificate_by_line, found.sold_by_line, found.money_by_line) == ((480, 320), (180, 120), (120, 80))
    part = split(lines, 0, [Certificate(UUID(int=9), 2000, 1500)])
    assert (part.certificates[0].amount_minor, part.certificates[0].sold_minor, part.due_minor) == (1000, 500, 0)
