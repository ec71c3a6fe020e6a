"""Fills a migrated, loaded database with patients who have a year behind them, by SQL alone.

Each patient has ten completed invoices and ten statement lines: cashback, three of them spending it, one announced and
not usable yet. Three lots are open. A third of the patients are in families of three, a fifth brought a friend.
Amounts and counters fit together, so that the ledger's proofs hold; ids follow `identifiers`.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import asyncpg

from benchmarks.identifiers import sql_id

DAY_MS = 86_400_000
SLOT_DAYS = 32
SLOTS = 10
TOLD_S = 5.0
BONUS_MINOR = 20_000
OPEN_TOTAL_MINOR = 1_300_000

_MS = "$1::bigint + ({slot})::bigint * {step}"
_LAST = "{Иванов,Петров,Смирнов,Кузнецов,Попов,Соколов,Лебедев,Козлов,Новиков,Морозов,Волков,Зайцев,Павлов,Семёнов}"
_FIRST = "{Анна,Борис,Вера,Глеб,Дарья,Егор,Жанна,Захар,Ирина,Кирилл,Лидия,Максим,Нина,Олег,Полина,Роман,Софья}"
_MIDDLE = "{Сергеевна,Ильич,Андреевна,Петрович,Олеговна,Львович,Юрьевна,Антонович,Павловна}"


def _id(kind: str, *, slot: str = "0", number: str = "i") -> str:
    started = _MS.format(slot=slot, step=SLOT_DAYS * DAY_MS)
    return sql_id(kind, slot=slot, number=number, started_ms=started)


def _at(slot: str = "k", number: str = "i") -> str:
    started = _MS.format(slot=slot, step=SLOT_DAYS * DAY_MS)
    return f"to_timestamp(({started}) / 1000.0 + ({number}))"


_IS_REWARD = "(k = 7 AND i % 5 = 0 AND i < $2::int)"
_EARNED = f"CASE WHEN {_IS_REWARD} THEN 0 ELSE greatest(amount, 0) END"


def _clinic(kind: str) -> str:
    return f"(SELECT id FROM ledger_account WHERE kind = '{kind}')"


_SLOTS = f"""
CREATE UNLOGGED TABLE bench_slot AS
SELECT i, k, {_at()} AS at, total, amount,
       sum(CASE WHEN k < 9 THEN amount ELSE 0 END) OVER (PARTITION BY i ORDER BY k)::bigint AS balance
FROM generate_series(1, $2::int) AS i
CROSS JOIN LATERAL (SELECT array_agg(CASE WHEN k IN (6, 7) THEN 800000 ELSE 600000 + (i * 37 + k * 101) % 500 * 1000 END
                                     ORDER BY k) AS totals FROM generate_series(0, 9) AS k) t
CROSS JOIN LATERAL (SELECT array_agg((total * 7 / 100)::bigint ORDER BY o) AS c
                    FROM unnest(totals) WITH ORDINALITY AS u(total, o)) e
CROSS JOIN LATERAL (VALUES (0, c[1]), (1, c[2]), (2, c[3]), (3, -(c[1] + c[2])), (4, c[5]), (5, -(c[3] + c[5])),
                           (6, c[7]), (7, c[8]), (8, -(c[7] / 2)), (9, c[10])) AS s(k, amount)
CROSS JOIN LATERAL (SELECT totals[k + 1]::bigint AS total) v
ORDER BY k, i
"""
_PATIENTS = f"""
INSERT INTO patient (id, first_name, last_name, patronymic, first_name_folded, search_text, phone, email, birth_date,
                     sex, locale, status, source, created_at, home_branch_id)
SELECT {_id("patient")}, first, last, middle, lower(first),
       ' ' || replace(lower(concat_ws(' ', last, first, middle)), 'ё', 'е') || ' ' || substr(phone, 2) || ' '
       || born || ' ' || to_char(born, 'DD.MM.YYYY'),
       phone, 'patient' || i || '@example.org', born, CASE WHEN i % 2 = 0 THEN 'FEMALE' ELSE 'MALE' END, 'ru', 'ACTIVE',
       'DESK', {_at("0")}, (SELECT array_agg(id ORDER BY position) FROM branch)[1 + i % 2]
FROM generate_series(1, $2::int) AS i
CROSS JOIN LATERAL (SELECT ('{_FIRST}'::text[])[1 + i % 17] AS first, ('{_LAST}'::text[])[1 + i % 14] AS last,
    ('{_MIDDLE}'::text[])[1 + i % 9] AS middle, '+79' || lpad((i::bigint * 7919 % 1000000000)::text, 9, '0') AS phone,
    date '1950-01-01' + i * 13 % 20000 AS born) n
"""
_ACCOUNTS = f"""
INSERT INTO ledger_account (id, kind, owner_id, unit, normal_side, has_floor, debits_posted, credits_posted,
                            debits_pending, credits_pending)
SELECT {_id("account")}, 'patient', {_id("patient")}, 'RUB', 'credit', true,
       -sum(amount) FILTER (WHERE amount < 0), sum(amount) FILTER (WHERE amount > 0 AND k < 9), 0,
       sum(amount) FILTER (WHERE k = 9)
FROM bench_slot WHERE $2::int > 0 GROUP BY i
UNION ALL
SELECT {_id("debt")}, 'debt', {_id("patient")}, 'RUB', 'debit', true, 0, 0, 0, 0 FROM generate_series(1, $2::int) AS i
"""
_CODES = f"""
INSERT INTO referral_code (id, code, created_at, patient_id)
SELECT {_id("code")}, 'B' || lpad(i::text, 9, '0'), {_at("0")}, {_id("patient")} FROM generate_series(1, $2::int) AS i
"""
_STATUSES = f"""
INSERT INTO loyalty_status (id, tier_since, review_on, is_manual, stage, stage_since, visits, last_visit_at, tier_id)
SELECT {_id("patient")}, ({_at("3")})::date, ({_at("3")} + interval '12 months')::date, false, 'LOYAL',
       ({_at("7")})::date, 10, {_at("9")}, (SELECT id FROM tier ORDER BY rank LIMIT 1 OFFSET 1)
FROM generate_series(1, $2::int) AS i
"""
_CONSENTS = f"""
INSERT INTO consent (id, purpose, document_version, channel, granted_at, granted_by_kind, patient_id)
SELECT {_id("consent", slot="s")}, ('{{PERSONAL_DATA,ADVERTISING}}'::text[])[s + 1], '2025-01', 'DESK', {_at("0")},
       'PATIENT', {_id("patient")}
FROM generate_series(1, $2::int) AS i CROSS JOIN generate_series(0, 1) AS s
"""
_FAMILIES = f"""
INSERT INTO family (id, name, tier_policy, created_at)
SELECT {_id("family")}, 'Семья ' || i, 'BEST_MEMBER', {_at("0")}
FROM generate_series(9, $2::int - 2, 9) AS i
"""
_MEMBERS = f"""
INSERT INTO family_member (id, kinship, is_head, is_guardian, shares_bonuses, joined_at, family_id, patient_id)
SELECT {_id("member", number="i + m")}, ('{{SELF,SPOUSE,CHILD}}'::text[])[m + 1], m = 0, m < 2, true, {_at("0")},
       {_id("family")}, {_id("patient", number="i + m")}
FROM generate_series(9, $2::int - 2, 9) AS i CROSS JOIN generate_series(0, 2) AS m
"""
_INVOICES = f"""
INSERT INTO invoice (id, number, status, subtotal_minor, discount_minor, total_minor, paid_minor, earned_minor,
                     clawed_minor, refunded_minor, opened_by, opened_at, completed_at, visit_on, branch_id, patient_id,
                     tier_id)
SELECT {_id("invoice", slot="k")}, '2025-' || lpad((k * $2::int + i)::text, 7, '0'), 'COMPLETED', total, 0, total,
       total + least(amount, 0), {_EARNED}, 0, 0, {_id("patient")}, at, at, at::date,
       b.ids[1 + i % 2], {_id("patient")}, t.id
FROM bench_slot, (SELECT array_agg(id ORDER BY position) AS ids FROM branch) b,
     (SELECT id FROM tier ORDER BY rank LIMIT 1 OFFSET 1) t
"""
_LINES = f"""
INSERT INTO invoice_line (id, position, quantity, unit_price_minor, discount_minor, total_minor, bonus_share_bp,
                          cashback_bp, earns, bonus_minor, money_minor, earned_minor, refunded_quantity, refunded_minor,
                          refunded_bonus_minor, clawed_minor, invoice_id, service_id)
SELECT {_id("line", slot="k")}, 0, 1, total, 0, total, 3000, 700, true, -least(amount, 0), total + least(amount, 0),
       {_EARNED}, 0, 0, 0, 0, {_id("invoice", slot="k")}, s.ids[1 + (i + k) % 8]
FROM bench_slot, (SELECT array_agg(id ORDER BY position) AS ids FROM service) s
"""
_TENDERS = f"""
INSERT INTO tender (id, position, kind, amount_minor, refunded_minor, fiscal_hint, transaction_id, invoice_id)
SELECT {_id("tender", slot="k * 2 + p")}, p, CASE WHEN p = 0 THEN 'CARD' ELSE 'BONUS' END,
       CASE WHEN p = 0 THEN total + least(amount, 0) ELSE -amount END, 0,
       CASE WHEN p = 0 THEN 'FULL_SETTLEMENT' ELSE 'PRICE_DISCOUNT' END,
       CASE WHEN p = 1 THEN {_id("transaction", slot="k")} END, {_id("invoice", slot="k")}
FROM bench_slot CROSS JOIN generate_series(0, 1) AS p WHERE (p = 0 OR amount < 0) AND $2::int > 0
"""
_TRANSACTIONS = f"""
INSERT INTO ledger_transaction (id, operation, reference, actor_kind, effective_on, created_at)
SELECT {_id("transaction", slot="k")},
       CASE WHEN amount < 0 THEN 'redeem' WHEN {_IS_REWARD} THEN 'referral_reward' ELSE 'cashback' END,
       {_id("invoice", slot="k")}::text, 'STAFF', at::date, at
FROM bench_slot WHERE $2::int > 0
"""
_TRANSFERS = f"""
INSERT INTO ledger_transfer (id, amount_minor, kind, credit_account_id, debit_account_id, transaction_id)
SELECT {_id("transfer", slot="k")}, abs(amount), CASE WHEN k = 9 THEN 'PENDING' ELSE 'SINGLE' END,
       CASE WHEN amount > 0 THEN {_id("account")} ELSE c.redeemed END,
       CASE WHEN amount > 0 THEN c.expense ELSE {_id("account")} END, {_id("transaction", slot="k")}
FROM bench_slot, (SELECT {_clinic("redeemed")} AS redeemed, {_clinic("expense")} AS expense) c WHERE $2::int > 0
"""
_ENTRIES = f"""
INSERT INTO account_entry (id, kind, amount_minor, balance_after_minor, source_id, usable_from, facts, occurred_at,
                           account_id, transfer_id)
SELECT {_id("entry", slot="k")},
       CASE WHEN amount < 0 THEN 'REDEMPTION' WHEN is_reward THEN 'REFERRAL_REWARD' ELSE 'CASHBACK' END,
       amount, balance,
       CASE WHEN is_reward THEN {_id("referral", slot="7", number="i + 1")} ELSE {_id("invoice", slot="k")} END,
       CASE WHEN amount > 0 THEN at::date + 14 END,
       CASE WHEN is_reward THEN jsonb_build_object('rule', 'R-REF-6', 'side', 'REFERRER', 'usable_from', at::date + 14)
            ELSE jsonb_build_object('rule', CASE WHEN amount < 0 THEN 'R-ACC-4' ELSE 'R-ACC-5' END, 'invoice',
                                    '2025-' || lpad((k * $2::int + i)::text, 7, '0'), 'base_minor', total, 'rates_bp',
                                    '[700]'::jsonb, 'usable_from', at::date + 14) END,
       at, {_id("account")}, {_id("transfer", slot="k")}
FROM bench_slot CROSS JOIN LATERAL (SELECT {_IS_REWARD} AS is_reward) r
"""
_LOTS = f"""
INSERT INTO lot (id, origin, source_id, amount_minor, remaining_minor, reserved_minor, usable_from, usable_at,
                 expires_on, expires_at, time_zone, created_at, account_id, pending_transfer_id)
SELECT {_id("lot", slot="k")}, CASE WHEN is_reward THEN 'REFERRAL_REWARD' ELSE 'CASHBACK' END,
       CASE WHEN is_reward THEN {_id("referral", slot="7", number="i + 1")} ELSE {_id("invoice", slot="k")} END, amount,
       CASE WHEN k IN (7, 9) THEN amount WHEN k = 6 THEN amount - amount / 2 ELSE 0 END, 0, usable,
       usable::timestamp AT TIME ZONE 'Europe/Moscow', expires, (expires + 1)::timestamp AT TIME ZONE 'Europe/Moscow',
       'Europe/Moscow', at, {_id("account")}, CASE WHEN k = 9 THEN {_id("transfer", slot="k")} END
FROM bench_slot CROSS JOIN LATERAL (
    SELECT {_IS_REWARD} AS is_reward, at::date + 14 AS usable,
           CASE WHEN k = 6 THEN at::date + 121 ELSE at::date + 197 END AS expires) r
WHERE amount > 0
"""
_LOT_ENTRIES = f"""
INSERT INTO lot_entry (id, amount_minor, reserved_minor, lot_id, transfer_id)
SELECT {_id("lot_entry", slot="k")}, amount, 0, {_id("lot", slot="k")}, {_id("transfer", slot="k")}
FROM bench_slot WHERE amount > 0 AND $2::int > 0
UNION ALL
SELECT {_id("lot_entry", slot="16 + k")}, CASE WHEN k = 6 THEN -(amount / 2) ELSE -amount END, 0,
       {_id("lot", slot="k")}, {_id("transfer", slot="d")}
FROM bench_slot JOIN (VALUES (0, 3), (1, 3), (2, 5), (4, 5), (6, 8)) AS t(from_k, d) ON from_k = k
"""
_REFERRALS = f"""
INSERT INTO referral (id, status, review_reasons, channel, created_at, expires_at, qualified_at, qualifying_invoice_id,
                      qualifying_paid_minor, usable_from, usable_at, rewarded_at, code_id, friend_id, referrer_id)
SELECT {_id("referral", slot="7", number="i + 1")}, 'REWARDED', '[]', 'DESK', {_at("0")}, {_at("3")}, {_at("7")},
       {_id("invoice", slot="7", number="i + 1")}, 800000, ({_at("7")})::date + 14, {_at("7")} + interval '14 days',
       {_at("7")} + interval '14 days', {_id("code")}, {_id("patient", number="i + 1")}, {_id("patient")}
FROM generate_series(5, $2::int - 1, 5) AS i
"""
_REWARDS = f"""
INSERT INTO referral_reward (id, kind, amount_minor, lot_id, created_at, patient_id, referral_id)
SELECT {_id("reward", slot="7")}, 'REFERRER', 56000, {_id("lot", slot="7")}, {_at("7")}, {_id("patient")},
       {_id("referral", slot="7", number="i + 1")}
FROM generate_series(5, $2::int - 1, 5) AS i
"""
_OPEN = f"""
INSERT INTO invoice (id, number, status, subtotal_minor, discount_minor, total_minor, paid_minor, earned_minor,
                     clawed_minor, refunded_minor, opened_by, opened_at, branch_id, patient_id, tier_id)
SELECT {_id("open_invoice", slot="9")}, '2025-' || lpad((10 * $2::int + i)::text, 7, '0'), 'OPEN', {OPEN_TOTAL_MINOR},
       0, {OPEN_TOTAL_MINOR}, 0, 0, 0, 0, {_id("patient")}, {_at("9")}, s.branch_id, {_id("patient")}, s.tier_id
FROM generate_series(1, $2::int) AS i,
     (SELECT (SELECT id FROM branch ORDER BY position LIMIT 1) AS branch_id,
             (SELECT id FROM tier ORDER BY rank LIMIT 1 OFFSET 1) AS tier_id) s
"""
_OPEN_LINES = f"""
INSERT INTO invoice_line (id, position, quantity, unit_price_minor, discount_minor, total_minor, bonus_share_bp,
                          cashback_bp, earns, bonus_minor, money_minor, earned_minor, refunded_quantity, refunded_minor,
                          refunded_bonus_minor, clawed_minor, invoice_id, service_id)
SELECT {_id("open_line", slot="l")}, l, 1, price, 0, price, 3000, 700, true, 0, 0, 0, 0, 0, 0, 0,
       {_id("open_invoice", slot="9")}, s.ids[1 + (i + l) % 8]
FROM generate_series(1, $2::int) AS i CROSS JOIN (VALUES (0, 1000000), (1, 300000)) AS v(l, price),
     (SELECT array_agg(id ORDER BY position) AS ids FROM service) s
"""
_STATEMENTS = (
    _SLOTS, _PATIENTS, _ACCOUNTS, _CODES, _STATUSES, _CONSENTS, _FAMILIES, _MEMBERS, _INVOICES, _LINES, _TENDERS,
    _TRANSACTIONS, _TRANSFERS, _ENTRIES, _LOTS, _LOT_ENTRIES, _REFERRALS, _REWARDS, _OPEN, _OPEN_LINES,
)  # fmt: skip
_INDEXES = """
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1))
AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = indexrelid)
"""
_FILLED = (
    "patient", "consent", "ledger_account", "ledger_transaction", "ledger_transfer", "account_entry", "lot",
    "lot_entry", "invoice", "invoice_line", "tender", "referral", "referral_reward",
)  # fmt: skip


def started_ms(now: datetime) -> int:
    """Return the instant of the first slot for a database filled at `now`: the last one was five days ago."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    return int((midnight - timedelta(days=5 + (SLOTS - 1) * SLOT_DAYS)).timestamp()) * 1000


async def fill(connection: asyncpg.Connection, *, patients: int, first_ms: int) -> float:
    """Fill the tables and return how long it took, in seconds.

    Args:
        connection: to a database with a clinic and no patients.
        patients: how many; statement lines and invoices are ten times as many.
        first_ms: from `started_ms`.
    """
    begun = time.perf_counter()
    await connection.execute(
        "SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB';"
        "SET work_mem = '256MB'"
    )
    indexes = await connection.fetch(_INDEXES, list(_FILLED))
    for index in indexes:
        await connection.execute(f"DROP INDEX {index['name']}")
    for statement in _STATEMENTS:
        with _timed(statement):
            await connection.execute(statement, *_parameters(statement, first_ms, patients))
    for index in indexes:
        with _timed(index["definition"]):
            await connection.execute(index["definition"])
    await connection.execute(f"DROP TABLE bench_slot; SELECT setval('invoice_number', {11 * patients + 1})")
    await connection.execute("VACUUM (ANALYZE)")
    await connection.execute("CHECKPOINT")
    return time.perf_counter() - begun


def _parameters(statement: str, first_ms: int, patients: int) -> list[int]:
    return [first_ms, patients][: 2 if "$2" in statement else 1]


@contextmanager
def _timed(statement: str) -> Iterator[None]:
    begun = time.perf_counter()
    yield
    took_s = time.perf_counter() - begun
    if took_s > TOLD_S:
        print(f"  {took_s:5.1f} s  {' '.join(statement.split())[:70]}", flush=True)
