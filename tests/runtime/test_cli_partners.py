"""`enamel partner`: periods closed and files compared without the API."""

from pathlib import Path

import pytest

from tests.clinic import SETUP
from tests.databases import run_apart, run_sql
from tests.runtime.test_cli import Enamel

pytestmark = pytest.mark.processes


@pytest.fixture
def enamel(fresh_database: str, tmp_path: Path) -> Enamel:
    return Enamel(DATABASE_URL=fresh_database, ENAMEL_DATA_DIR=str(tmp_path))


PARTNER, ACCOUNT = (f"'00000000-0000-7000-8000-00000000000{number}'" for number in (1, 2))
FILL = (
    (
        "INSERT INTO partner (id, code, name, status, contacts, settlement, return_days, created_at)"
        f" VALUES ({PARTNER}, 'apteka', 'Аптека', 'ACTIVE', '[]', 'MONTHLY', 14, now())"
    ),
    (
        "INSERT INTO ledger_account (id, kind, owner_id, unit, normal_side, has_floor, floor_minor, debits_posted,"
        " credits_posted, debits_pending, credits_pending)"
        f" VALUES ({ACCOUNT}, 'partner', {PARTNER}, 'RUB', 'credit', true, -100000000, 12000, 0, 0, 0)"
    ),
    "CREATE TEMP TABLE sale AS SELECT gen_random_uuid() AS id, * FROM (VALUES ('A-1', 5000), ('A-2', 7000)) v (o, m)",
    (
        "INSERT INTO ledger_transaction (id, operation, reference, actor_kind, effective_on, created_at)"
        " SELECT id, 'test', o, 'SYSTEM', '2026-03-02', now() FROM sale"
    ),
    (
        "INSERT INTO ledger_transfer (id, transaction_id, debit_account_id, credit_account_id, amount_minor, kind)"
        f" SELECT s.id, s.id, {ACCOUNT}, a.id, m, 'SINGLE' FROM sale s, ledger_account a WHERE a.kind = 'revenue'"
    ),
    (
        "INSERT INTO account_entry (id, account_id, transfer_id, kind, amount_minor, balance_after_minor, facts,"
        f" occurred_at) SELECT id, {ACCOUNT}, id, 'DISCOUNT', -m, 0, json_build_object('order', o), now() FROM sale"
    ),
)
"""A partner that funded two discounts this year."""


def test_a_month_is_compared_and_closed(enamel: Enamel, fresh_database: str, tmp_path: Path):
    assert enamel.run("load", str(SETUP))[0] == 0
    run_apart(run_sql(fresh_database, *FILL))
    file = tmp_path / "march.csv"
    file.write_text("reference;amount\nA-1;50,00\nA-2;71,00\n", encoding="utf-8-sig")
    days = ("--from", "2026-03-01", "--to", "2026-03-31")
    told = (
        "matched 1, missing 0, different 1, unknown 0\n"
        "outcome    reference  ours   theirs\ndifferent  A-2        70.00  71.00\n"
    )
    assert enamel.run("partner", "reconcile", "apteka", str(file), *days) == (1, told, "")
    own = (
        "№,Основание,Номер,Должен партнёр,Должна клиника\n1,Скидка,A-1,50.00,\n2,Скидка,A-2,70.00,\n3,Оплата,X,,9.00\n"
    )
    file.write_text(own, encoding="utf-8-sig")
    matched = (0, "matched 2, missing 0, different 0, unknown 0\n", "")
    assert enamel.run("partner", "reconcile", "apteka", str(file), *days) == matched
    closed = "Statement 1 of 2026-03-01 to 2026-03-31: 2 lines.\nThe partner owes 120.00 for it; balance -120.00.\n"
    assert enamel.run("partner", "close", "apteka", *days) == (0, closed, "")
    file.write_bytes(b"reference,amount\n\xff,1.00")
    code, _, refusal = enamel.run("partner", "reconcile", "apteka", str(file), *days)
    assert (code, "save the file as UTF-8" in refusal) == (1, True)
