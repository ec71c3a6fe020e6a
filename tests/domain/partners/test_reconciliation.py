"""A partner's own file of a period held against the clinic's lines."""

from datetime import date
from uuid import uuid4

import pytest

from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.errors import DomainError, Forbidden, NotFound
from domain.kernel.keyset import Window
from domain.kernel.spreadsheet import NotATable
from domain.partners.service.reconciliation import Period, period_of_statement, reconcile
from domain.partners.settlement import MAX_FILE_ROWS, read_file, reference_of
from domain.partners.settlement_errors import ColumnsAlike, FileNotUnderstood, PeriodNotPossible, TooManyRows
from domain.partners.statement_queries import RECONCILED_IN_ORDER, reconciled_lines
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.partners.settling import FIRST, TODAY, a_partner, close, days, post

HEAD = "reference,amount\n"


async def outcomes(reconciliation_id: object) -> dict[str, tuple[str, int | None, int | None, int | None]]:
    rows = await fetch("SELECT * FROM partner_reconciliation_line WHERE reconciliation_id = $1", reconciliation_id)
    return {
        row["reference"]: (row["outcome"], row["ours_minor"], row["theirs_minor"], row["elsewhere_minor"])
        for row in rows
    }


async def test_every_reference_of_either_side_comes_out_one_way(clinic: Clinic):
    partner_id = await a_partner(clinic)
    for order, amount in (("A-1", -100_00), ("A-2", -200_00), ("A-3", -300_00)):
        await post(clinic, partner_id, "SALE", amount, order=order)
    await post(clinic, partner_id, "SALE_REVERSAL", 50_00, order="A-2")
    await post(clinic, partner_id, "VOUCHER", 40_00, order="A-4")
    await post(clinic, partner_id, "PAYMENT", 900_00)
    await post(clinic, partner_id, "SALE", -9_00, on=TODAY + days(1), order="A-5")
    statement = await close(clinic, partner_id)
    file = f"{HEAD}A-1,100.00\nA-2,200.00\nA-2,-50.00\nA-3,299.99\nA-5,9.00\nA-6,7.00\n"
    period = await period_of_statement(statement_id=statement["id"])  # type: ignore[arg-type]
    made = await reconcile(actor=MANAGER, period=period, file=file, now=clinic.now)
    assert await outcomes(made) == {
        "A-1": ("MATCHED", 100_00, 100_00, None),
        "A-2": ("MATCHED", 150_00, 150_00, None),
        "A-3": ("DIFFERENT", 300_00, 299_99, None),
        "A-4": ("MISSING", -40_00, None, None),
        "A-5": ("UNKNOWN", None, 9_00, 9_00),
        "A-6": ("UNKNOWN", None, 7_00, None),
    }
    row = await fetchrow("SELECT * FROM partner_reconciliation")
    assert row is not None
    assert (row["matched"], row["missing"], row["different"], row["unknown"]) == (2, 1, 1, 2)
    assert (row["ours_minor"], row["theirs_minor"]) == (510_00, 565_99)
    found = await reconciled_lines(
        reconciliation_ids=[made], outcome="MATCHED", window=Window(RECONCILED_IN_ORDER, size=1)
    )
    assert [line["reference"] for line in found[made]] == ["A-1", "A-2"]
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'partner.reconcile'") == 1


async def test_what_comes_to_nothing_need_not_be_on_the_other_side(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "SALE", -100_00, order="A-1")
    await post(clinic, partner_id, "SALE_REVERSAL", 100_00, order="A-1")
    await post(clinic, partner_id, "SALE", -200_00, order="A-2")
    await post(clinic, partner_id, "SALE_REVERSAL", 200_00, order="A-2")
    file = f"{HEAD}A-2,1.00\nA-3,5.00\nA-3,-5.00\n"
    made = await reconcile(actor=MANAGER, period=Period(partner_id, FIRST, TODAY), file=file, now=clinic.now)
    assert await outcomes(made) == {
        "A-1": ("MATCHED", 0, 0, None),
        "A-2": ("DIFFERENT", 0, 1_00, None),
        "A-3": ("MATCHED", 0, 0, None),
    }


async def test_a_line_without_an_order_has_a_reference_of_ours(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "CERTIFICATE", -10_00)
    reference = reference_of(await fetchval("SELECT id FROM account_entry"), {})
    period = Period(partner_id, FIRST, TODAY)
    made = await reconcile(actor=MANAGER, period=period, file=f"{HEAD}{reference},10.00", now=clinic.now)
    assert await outcomes(made) == {reference: ("MATCHED", 10_00, 10_00, None)}


async def test_a_period_has_what_is_dated_within_it_stated_or_not(clinic: Clinic):
    partner_id, other_id = await a_partner(clinic), await a_partner(clinic, "Аптека")
    await post(clinic, partner_id, "SALE", -1_00, order="A-1")
    await close(clinic, partner_id)
    await post(clinic, partner_id, "SALE", -2_00, order="A-2")
    await post(clinic, partner_id, "SALE", -3_00, order="A-3", on=TODAY + days(1))
    await post(clinic, other_id, "SALE", -4_00, order="A-4")
    made = await reconcile(actor=MANAGER, period=Period(partner_id, FIRST, TODAY), file=f"{HEAD}", now=clinic.now)
    assert {reference: found[0] for reference, found in (await outcomes(made)).items()} == {
        "A-1": "MISSING", "A-2": "MISSING",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "reference,amount\nA-1,1234.50\n",
        "\ufeffReference;Amount\r\nA-1;1234,50\r\n\r\n",
        "Дата\tНомер заказа\tСумма\n02.03\tA-1\t1\u00a0234,50\n",
        'ref,"amount",reference\nx,"1 234,5",\' A-1',
        "amount,reference\n1000.00,A-1\n234.50,A-1",
        'підстава;сума\n"A-1";"1234,5"',
        "Основание,Номер,Сумма\nБонус,A-1,1234.50\n",
        "\r\n \n;;\nзаказ;сумма\nA-1;1234,50\n",
        "What for,Reference,The partner owes,The clinic owes\nPayment,B-1,9.00,\nBonus,A-1,1235.00,0.50",
        "Підстава;Номер;Винен партнер;Винна клініка\nБонус;A-1;1234,50;",
    ],
)
def test_files_of_many_programmes_are_understood(text: str):
    assert list(read_file(text).values()) == [123450]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("", 1),
        ("a,b\n1,2", 1),
        ("\n\na,b\n1,2", 3),
        ("\nreference,amount\n\nA-1,", 4),
        ("What for,Reference,The partner owes,The clinic owes\nBonus,A-1,,", 2),
        ("What for,Reference,The partner owes,The clinic owes\nBonus,A-1,,x", 2),
        ("reference\nA-1", 1),
        ("reference,amount\nA-1", 2),
        ("reference,amount\n,1.00", 2),
        ("reference,amount\nA-1,", 2),
        ("reference,amount\nA-1,1.00\nA-2,1.005", 3),
        ("reference,amount\nA-1,1e3", 2),
        ("reference,amount\nA-1,NaN", 2),
        ("reference,amount\nA-1,1_000", 2),
        ("reference,amount\nA-1,١٢", 2),
        ("reference,amount\nA-1,10000000.01", 2),
        (f"reference,amount\n{'A' * 201},1.00", 2),
        ("reference,amount\n\x00,1.00", 2),
    ],
)
def test_what_is_not_understood_is_told_by_its_row(text: str, row: int):
    with pytest.raises(FileNotUnderstood) as refused:
        read_file(text)
    assert (refused.value.params["row"], refused.value.field) == (row, ("file",))


@pytest.mark.parametrize(
    ("text", "amount_minor"),
    [
        ("Заказ;Сумма;Бонус\nA-1;1000;50", 50_00),
        ("order;sum;bonus\nA-1;1000;50", 50_00),
        ("order;bonus;amount\nA-1;50;1000", 50_00),
        ("замовлення;сума;бонуси\nA-1;1000;50", 50_00),
        ("заказ;сумма;бонусы\nA-1;1000;50", 50_00),
        ("номер;order;bonus\n1;A-1;50", 50_00),
    ],
)
def test_beside_a_bonus_an_amount_is_what_the_order_cost(text: str, amount_minor: int):
    assert read_file(text) == {"A-1": amount_minor}


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("order;Amount;Сумма\nA-1;1;2", "amount, сумма"),
        ("order;bonus;amount;Bonus\nA-1;1;2;3", "bonus, bonus"),
        ("order;заказ;amount\nA-1;A-2;1", "order, заказ"),
    ],
)
def test_columns_that_are_as_good_as_each_other_are_refused_by_their_names(text: str, columns: str):
    with pytest.raises(ColumnsAlike) as refused:
        read_file(text)
    assert (refused.value.params, refused.value.field) == ({"columns": columns}, ("file",))


def test_references_are_compared_in_the_spelling_in_which_they_are_reported():
    file = f"{HEAD}a  b\u00a0c,1.00\nи\u0306-е\u0308,2.00\nй-ё,3.00\n'=x,4.00\n"
    assert read_file(file) == {"a b c": 1_00, "й-ё": 5_00, "'=x": 4_00}


def test_only_in_our_own_table_an_apostrophe_before_a_formula_is_ours():
    table = "What for,Reference,The partner owes,The clinic owes\nBonus,'=x,1.00,\nBonus,''=x,2.00,\nBonus,'x,3.00,\n"
    assert read_file(table) == {"=x": 1_00, "'=x": 2_00, "'x": 3_00}


def test_files_have_an_end_and_a_form():
    rows = "A-1,0.01\n" * MAX_FILE_ROWS
    assert read_file(f"{HEAD}\n{rows}") == {"A-1": MAX_FILE_ROWS}
    with pytest.raises(TooManyRows):
        read_file(f"{HEAD}{rows}A-2,1.00")
    with pytest.raises(NotATable):
        read_file('reference,amount\n"A-1,1.00')


@pytest.mark.parametrize(
    ("first", "last"), [(TODAY, TODAY - days(1)), (date(2020, 1, 1), TODAY), (TODAY + days(1), TODAY + days(2))]
)
async def test_a_period_is_no_longer_than_a_year_and_has_begun(clinic: Clinic, first: date, last: date):
    partner_id = await a_partner(clinic)
    with pytest.raises(PeriodNotPossible):
        await reconcile(actor=MANAGER, period=Period(partner_id, first, last), file=HEAD, now=clinic.now)


async def test_only_those_who_settle_reconcile(clinic: Clinic):
    partner_id = await a_partner(clinic)
    attempts: list[tuple[Period, object, type[Exception]]] = [
        (Period(partner_id, FIRST, TODAY), DESK, Forbidden),
        (Period(uuid4(), FIRST, TODAY), MANAGER, NotFound),
    ]
    for period, actor, refusal in attempts:
        with pytest.raises(refusal):
            await reconcile(actor=actor, period=period, file=HEAD, now=clinic.now)  # type: ignore[arg-type]
    with pytest.raises(DomainError):
        await period_of_statement(statement_id=uuid4())
    assert await fetchval("SELECT count(*) FROM partner_reconciliation") == 0
