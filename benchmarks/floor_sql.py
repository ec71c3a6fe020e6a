"""The two statements of the floor: each answers a whole operation as JSON, for English readers who are staff.

They answer what the benchmarks' own data can hold, and nothing that it can't: no debts, no merged patients, no
referral under review, no kinds of statement lines beyond three.
"""


def _money(minor: str) -> str:
    return f"json_build_object('amount', round(({minor}) / 100.0, 2)::text)"


def _gid(prefix: str, uuid: str) -> str:
    return f"'{prefix}_' || replace(({uuid})::text, '-', '')"


def _instant(value: str) -> str:
    return f"""to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""


_LOTS = """
SELECT coalesce(sum(remaining_minor - reserved_minor) FILTER (WHERE is_usable), 0) AS available,
       coalesce(sum(remaining_minor) FILTER (WHERE NOT is_usable), 0) AS pending,
       coalesce(sum(reserved_minor), 0) AS held,
       coalesce(sum(remaining_minor - reserved_minor) FILTER (WHERE is_usable AND is_soon), 0) AS expiring,
       min(expires_on) FILTER (WHERE is_usable AND is_soon) AS expires_on
FROM (SELECT *, pending_transfer_id IS NULL AND expires_at > now() AS is_usable,
             expires_on <= (now() AT TIME ZONE time_zone)::date + 30 AS is_soon
      FROM lot WHERE account_id = a.id AND remaining_minor > 0) l
"""
_SOON = f"json_build_object('amount', {_money('b.expiring')}, 'expiresOn', b.expires_on)"
_NAME = "concat_ws(' ', p.last_name, p.first_name, p.patronymic)"

CARD = f"""
SELECT json_build_object('data', json_build_object('patient', json_build_object(
  'id', {_gid("PAT", "p.id")}, 'firstName', p.first_name, 'lastName', p.last_name, 'patronymic', p.patronymic,
  'displayName', {_NAME}, 'phone', p.phone, 'email', p.email, 'birthDate', p.birth_date, 'sex', p.sex,
  'status', p.status,
  'homeBranch', json_build_object('id', {_gid("BRN", "h.id")}, 'name', h.name, 'timeZone', h.time_zone),
  'loyaltyStage', json_build_object('stage', s.stage, 'since', s.stage_since,
    'evidence', 'Visits: ' || s.visits || '. The last one: '
                || to_char(s.last_visit_at AT TIME ZONE 'UTC', 'FMMonth FMDD, YYYY') || '.',
    'nextStep', 'Thank in person, and ask for a recommendation or a review.'),
  'account', json_build_object('id', {_gid("ACC", "a.id")},
    'balance', json_build_object(
      'available', json_build_object('amount', round(b.available / 100.0, 2)::text, 'currencyCode', a.unit),
      'pending', {_money("b.pending")}, 'held', {_money("b.held")},
      'debt', {_money("d.debits_posted - d.credits_posted")}, 'expiringSoon', {_SOON}),
    'entries', json_build_object('nodes', (
      SELECT coalesce(json_agg(json_build_object('id', {_gid("ENT", "e.id")}, 'kind', e.kind,
        'amount', {_money("e.amount_minor")}, 'balanceAfter', {_money("e.balance_after_minor")},
        'occurredAt', {_instant("e.occurred_at")},
        'description', CASE e.kind WHEN 'CASHBACK' THEN 'Cashback for visit ' || (e.facts ->> 'invoice')
                                   WHEN 'REDEMPTION' THEN 'Spent on visit ' || (e.facts ->> 'invoice')
                                   ELSE 'Reward for a friend' END,
        'invoice', CASE WHEN i.id IS NOT NULL THEN json_build_object('id', {_gid("INV", "i.id")}, 'number', i.number)
                   END) ORDER BY e.id DESC), '[]')
      FROM (SELECT * FROM account_entry WHERE account_id = a.id ORDER BY id DESC LIMIT 10) e
      LEFT JOIN invoice i ON i.id = e.source_id AND i.patient_id = p.id))),
  'tierStatus', json_build_object(
    'tier', json_build_object('id', {_gid("TIER", "t.id")}, 'name', t.name,
                              'cashbackPercent', trim_scale(t.cashback_bp / 100.0)::text, 'perks', t.perks),
    'qualifyingSpend', {_money("q.spend")}, 'qualifyingVisits', q.visits,
    'progress', CASE WHEN n.id IS NOT NULL THEN json_build_object(
      'nextTier', json_build_object('name', n.name),
      'missingSpend', {_money("greatest(0, n.spend_threshold_minor - q.spend)")},
      'missingVisits', greatest(0, coalesce(n.visit_threshold, 0) - q.visits),
      'deadline', coalesce(s.grace_until, s.review_on)) END),
  'family', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', {_gid("FAM", "f.id")}, 'name', f.name,
    'tierPolicy', f.tier_policy, 'members', (
      SELECT json_agg(json_build_object('patient', json_build_object('id', {_gid("PAT", "p.id")},
        'displayName', {_NAME}, 'account', json_build_object('id', {_gid("ACC", "a.id")}, 'balance',
          json_build_object('available', {_money("b.available")}))),
        'kinship', m.kinship, 'isHead', m.is_head) ORDER BY m.is_head DESC, m.joined_at, m.id)
      FROM family_member m JOIN patient p ON p.id = m.patient_id
      JOIN ledger_account a ON a.owner_id = p.id AND a.kind = 'patient' CROSS JOIN LATERAL ({_LOTS}) b
      WHERE m.family_id = f.id AND m.left_at IS NULL)) END,
  'referralCode', json_build_object('code', c.code, 'statistics', (
    SELECT json_build_object(
      'registered', count(r.id) FILTER (WHERE r.status NOT IN ('REJECTED', 'UNDER_REVIEW')),
      'qualified', count(r.id) FILTER (WHERE r.status IN ('QUALIFIED', 'HELD', 'REWARDED')),
      'rewarded', count(r.id) FILTER (WHERE r.status = 'REWARDED'),
      'earned', {_money("coalesce(sum(w.amount_minor) FILTER (WHERE r.status = 'REWARDED'), 0)")})
    FROM referral r LEFT JOIN referral_reward w ON w.referral_id = r.id AND w.kind <> 'FRIEND' AND w.reversed_at IS NULL
    WHERE r.referrer_id = p.id)),
  'referredBy', (SELECT json_build_object('id', {_gid("REF", "r.id")}, 'status', r.status) FROM referral r
                 WHERE r.friend_id = p.id ORDER BY r.status IN ('REJECTED', 'EXPIRED'), r.id DESC LIMIT 1),
  'giftCertificates', json_build_object('nodes', json_build_array(), 'totalCount', 0),
  'subscriptions', json_build_object('nodes', json_build_array()),
  'invoices', json_build_object('nodes', (
    SELECT coalesce(json_agg(json_build_object('id', {_gid("INV", "i.id")}, 'number', i.number, 'status', i.status,
      'total', {_money("i.total_minor")}, 'completedAt', {_instant("i.completed_at")},
      'earned', {_money("i.earned_minor")}) ORDER BY i.id DESC), '[]')
    FROM (SELECT * FROM invoice WHERE patient_id = p.id ORDER BY id DESC LIMIT 10) i),
    'totalCount', (SELECT count(*) FROM invoice WHERE patient_id = p.id)),
  'consents', (SELECT json_agg(json_build_object('purpose', v.purpose, 'isGranted', EXISTS (
      SELECT FROM consent g WHERE g.patient_id = p.id AND g.purpose = v.purpose AND g.withdrawn_at IS NULL))
      ORDER BY v.position)
    FROM (VALUES (1, 'PERSONAL_DATA'), (2, 'ADVERTISING'), (3, 'PARTNER_TRANSFER'), (4, 'REFERRAL_NAME'))
      AS v(position, purpose)))))::text
FROM patient p
JOIN branch h ON h.id = p.home_branch_id
JOIN ledger_account a ON a.owner_id = p.id AND a.kind = 'patient'
JOIN ledger_account d ON d.owner_id = p.id AND d.kind = 'debt' AND d.unit = a.unit
JOIN loyalty_status s ON s.id = p.id
JOIN tier t ON t.id = s.tier_id
JOIN referral_code c ON c.patient_id = p.id
LEFT JOIN family_member m ON m.patient_id = p.id AND m.left_at IS NULL
LEFT JOIN family f ON f.id = m.family_id
LEFT JOIN LATERAL (SELECT * FROM tier WHERE is_active AND rank > t.rank ORDER BY rank LIMIT 1) n ON TRUE
CROSS JOIN LATERAL ({_LOTS}) b
CROSS JOIN LATERAL (
  SELECT coalesce(sum(paid_minor), 0) AS spend, count(DISTINCT (branch_id, visit_on)) AS visits FROM invoice
  WHERE patient_id = p.id AND completed_at > now() - interval '12 months'
  AND status IN ('COMPLETED', 'PARTIALLY_REFUNDED')) q
WHERE p.id = $1
"""
"""The patient card; `$1` is the patient's id."""

_NODE = f"""
json_build_object('id', {_gid("PAT", "p.id")}, 'displayName', {_NAME}, 'phone', p.phone, 'birthDate', p.birth_date,
  'status', p.status, 'homeBranch', json_build_object('id', {_gid("BRN", "h.id")}, 'name', h.name),
  'account', json_build_object('id', {_gid("ACC", "a.id")}, 'balance', json_build_object(
    'available', {_money("b.available")}, 'expiringSoon', {_SOON})),
  'tierStatus', json_build_object('tier', json_build_object('id', {_gid("TIER", "t.id")}, 'name', t.name)),
  'family', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', {_gid("FAM", "f.id")}, 'name', f.name) END)::text
"""
PATIENTS = f"""
SELECT p.id, {_NODE} AS node, {{total}} AS total
FROM (SELECT * FROM patient WHERE status IN ('LEAD', 'ACTIVE') ORDER BY id DESC LIMIT $1 + 1) p
JOIN branch h ON h.id = p.home_branch_id
JOIN ledger_account a ON a.owner_id = p.id AND a.kind = 'patient'
JOIN loyalty_status s ON s.id = p.id
JOIN tier t ON t.id = s.tier_id
LEFT JOIN family_member m ON m.patient_id = p.id AND m.left_at IS NULL
LEFT JOIN family f ON f.id = m.family_id
CROSS JOIN LATERAL ({_LOTS}) b
ORDER BY p.id DESC
"""
"""The newest patients, a row each: id, the node as JSON, the length of the whole list; `$1` is how many."""

COUNTED = PATIENTS.format(total="(SELECT count(*) FROM patient WHERE status IN ('LEAD', 'ACTIVE'))")
UNCOUNTED = PATIENTS.format(total="0")
