"""The checklist of a joint promotion: kept by staff, read by both sides, done by each for its own."""

import asyncio
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from api import ids
from domain.kernel.database import execute, fetch, fetchval
from domain.promotions.policy.terms import AMOUNT, Effect, PromotionDraft
from domain.promotions.service.checklist import MAX_TASKS, REMINDED_AT_ONCE, remind_of_overdue
from domain.promotions.service.keeping import create_promotion
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic

TASK = "id title side responsible dueOn isDone isOverdue doneAt doneBySide doneBy { id } promotion { id }"
ADD = f"""
mutation ($input: JointTaskAddInput!) {{
  jointTaskAdd(input: $input) {{
    jointTask {{ {TASK} }} promotion {{ id checklist {{ id }} }} userErrors {{ code field }} }} }}
"""
UPDATE = f"""
mutation ($input: JointTaskUpdateInput!) {{
  jointTaskUpdate(input: $input) {{ jointTask {{ {TASK} }} userErrors {{ code field }} }} }}
"""
DO = f"""
mutation ($input: JointTaskDoInput!) {{
  jointTaskDo(input: $input) {{ jointTask {{ {TASK} }} userErrors {{ code field }} }} }}
"""
REMOVE = """
mutation ($input: JointTaskRemoveInput!) {
  jointTaskRemove(input: $input) { promotion { checklist { title } } userErrors { code field } } }
"""
JOINT = f"""
query ($id: ID!) {{ node(id: $id) {{ ... on Partner {{
    jointPromotions(first: 5) {{ totalCount nodes {{ name partner {{ id }} checklist {{ {TASK} }} }} }} }} }} }}
"""
NODE = "query ($id: ID!) { node(id: $id) { id } }"


async def promoted(clinic: Clinic, partner_id: UUID | None, name: str = "Весна") -> str:
    draft = PromotionDraft(
        name=name, starts_on=clinic.now.date(), effect=Effect(AMOUNT, amount_minor=300_00), needs_voucher=True,
        partner_id=partner_id, partner_share_bp=5000 if partner_id else 0,
    )  # fmt: skip
    made = await create_promotion(actor=OWNER, draft=draft, now=clinic.now)
    return ids.encode("Promotion", made.promotion_id)


async def added(api: Api, promotion_id: str, **changes: Any) -> dict[str, Any]:
    form = {"promotionId": promotion_id, "title": "Напечатать флаеры", "side": "PARTNER", **changes}
    found: dict[str, Any] = (await api.done(ADD, actor=MARKETER, input=form))["jointTask"]
    return found


async def test_a_checklist_says_who_does_what_by_when(api: Api, clinic: Clinic):
    partner_id = await clinic.partner()
    promotion_id = await promoted(clinic, partner_id)
    late = await added(api, promotion_id, title="  Обучить   кассиров ", responsible="Ольга", dueOn="2026-03-10")
    assert late == {
        "id": late["id"], "title": "Обучить кассиров", "side": "PARTNER", "responsible": "Ольга",
        "dueOn": "2026-03-10", "isDone": False, "isOverdue": False, "doneAt": None, "doneBySide": None, "doneBy": None,
        "promotion": {"id": promotion_id},
    }  # fmt: skip
    whenever = await added(api, promotion_id)
    first = await added(api, promotion_id, side="CLINIC", dueOn="2026-03-02")
    clinic.wait(days=1)
    key = await clinic.partner_key(partner_id, "VOUCHERS_CHECK")
    page = await api(JOINT, actor=key, id=ids.encode("Partner", partner_id))
    (promotion,) = page["jointPromotions"]["nodes"]
    assert (promotion["name"], promotion["partner"]) == ("Весна", {"id": ids.encode("Partner", partner_id)})
    assert [each["id"] for each in promotion["checklist"]] == [first["id"], late["id"], whenever["id"]]
    assert [each["isOverdue"] for each in promotion["checklist"]] == [True, False, False]
    assert page["jointPromotions"]["totalCount"] == 1


async def test_each_side_tells_what_it_has_done(api: Api, clinic: Clinic):
    partner_id = await clinic.partner()
    promotion_id, key = await promoted(clinic, partner_id), await clinic.partner_key(partner_id, "VOUCHERS_CHECK")
    theirs, ours = await added(api, promotion_id), await added(api, promotion_id, side="CLINIC")
    done = (await api.done(DO, actor=key, input={"jointTaskId": theirs["id"]}))["jointTask"]
    assert (done["isDone"], done["doneBySide"], done["doneBy"]) == (True, "PARTNER", None)
    assert done["doneAt"] == clinic.now.isoformat().replace("+00:00", "Z")
    async with nothing_changes():
        await api.done(DO, actor=key, input={"jointTaskId": theirs["id"]})
        assert await api.refused(DO, actor=key, input={"jointTaskId": ours["id"]}) == (
            "FORBIDDEN_FOR_STATUS", ["jointTaskId"],
        )  # fmt: skip
    done = (await api.done(DO, actor=MANAGER, input={"jointTaskId": ours["id"]}))["jointTask"]
    assert done["doneBySide"] == "CLINIC"
    undone = (await api.done(DO, actor=MANAGER, input={"jointTaskId": theirs["id"], "isDone": False}))["jointTask"]
    assert (undone["isDone"], undone["doneAt"], undone["doneBySide"]) == (False, None, None)
    actions = await fetch("SELECT action FROM audit_event WHERE object_type = 'JointTask' ORDER BY id")
    assert [row["action"] for row in actions] == ["joint_task.add"] * 2 + ["joint_task.do"] * 3


async def test_points_change_and_go(api: Api, clinic: Clinic):
    promotion_id = await promoted(clinic, await clinic.partner())
    task = await added(api, promotion_id, responsible="Ольга", dueOn="2026-03-10")
    changes = {"jointTaskId": task["id"], "title": "Иначе", "side": "CLINIC", "responsible": None}
    changed = (await api.done(UPDATE, actor=MARKETER, input=changes))["jointTask"]
    assert changed == {**task, "title": "Иначе", "side": "CLINIC", "responsible": None}
    changed = (await api.done(UPDATE, actor=MARKETER, input={"jointTaskId": task["id"], "dueOn": None}))["jointTask"]
    assert changed["dueOn"] is None
    late = {"jointTaskId": task["id"], "dueOn": "2026-03-01"}
    assert await api.refused(UPDATE, actor=MARKETER, input=late) == ("INVALID", ["dueOn"])
    left = await api.done(REMOVE, actor=OWNER, input={"jointTaskId": task["id"]})
    assert left["promotion"] == {"checklist": []}
    gone = {"jointTaskId": task["id"]}
    for operation, form in ((REMOVE, gone), (UPDATE, gone), (DO, gone)):
        assert await api.refused(operation, actor=OWNER, input=form) == ("NOT_FOUND", ["jointTaskId"])


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"title": " "}, ("INVALID", ["title"])),
        ({"dueOn": "2026-03-01"}, ("INVALID", ["dueOn"])),
        ({"title": "А" * 201}, ("INVALID", ["title"])),
        ({"responsible": "А\u202e"}, ("INVALID", ["responsible"])),
        ({"promotionId": ids.encode("Promotion", uuid4())}, ("NOT_FOUND", ["promotionId"])),
    ],
)
async def test_a_point_is_refused_with_its_reason(
    api: Api, clinic: Clinic, changes: dict[str, str], refusal: tuple[str, list[str]]
):
    promotion_id = await promoted(clinic, await clinic.partner())
    form = {"promotionId": promotion_id, "title": "Напечатать", "side": "CLINIC", **changes}
    async with nothing_changes():
        assert await api.refused(ADD, actor=MANAGER, input=form) == refusal


async def test_only_joint_promotions_have_a_checklist_and_it_has_an_end(api: Api, clinic: Clinic):
    alone, joint = await promoted(clinic, None), await promoted(clinic, await clinic.partner(), "Вдвоём")
    form = {"promotionId": alone, "title": "Напечатать", "side": "CLINIC"}
    assert await api.refused(ADD, actor=MANAGER, input=form) == ("INVALID", ["promotionId"])
    await execute(
        "INSERT INTO joint_task (id, promotion_id, title, side, created_at)"
        " SELECT gen_random_uuid(), $1, 'x', 'CLINIC', $2 FROM generate_series(1, $3)",
        ids.decode(joint, "Promotion"), clinic.now, MAX_TASKS - 1,
    )  # fmt: skip
    form["promotionId"] = joint
    await asyncio.gather(*(api(ADD, actor=MANAGER, input=form) for _ in range(5)))
    assert await fetchval("SELECT count(*) FROM joint_task") == MAX_TASKS
    assert await api.refused(ADD, actor=MANAGER, input=form) == ("INVALID", ["promotionId"])


async def test_a_checklist_is_nobody_elses(api: Api, clinic: Clinic):
    partner_id, other_id = await clinic.partner(), await clinic.partner("Оптика")
    promotion_id, other_key = await promoted(clinic, partner_id), await clinic.partner_key(other_id)
    task = await added(api, promotion_id)
    anna = (await clinic.register()).patient_id
    for actor, sees in ((other_key, False), (ANONYMOUS, False), (patient(anna), False), (WEBSITE, False), (DESK, True)):
        assert (await api(NODE, actor=actor, id=task["id"]) is not None) is sees
    assert await api(JOINT, actor=other_key, id=ids.encode("Partner", partner_id)) is None
    async with nothing_changes():
        form = {"jointTaskId": task["id"]}
        assert await api.refused(DO, actor=other_key, input=form) == ("NOT_FOUND", ["jointTaskId"])
        for actor in (ANONYMOUS, patient(anna), WEBSITE, DESK, DOCTOR):
            code = "UNAUTHENTICATED" if actor is ANONYMOUS else "FORBIDDEN"
            assert await api.error(DO, actor=actor, input=form) == code
        for operation in (UPDATE, REMOVE):
            assert await api.error(operation, actor=other_key, input=form) == "FORBIDDEN"


async def test_what_is_overdue_is_told_once_for_each_day(api: Api, clinic: Clinic):
    promotion_id = await promoted(clinic, await clinic.partner())
    task = await added(api, promotion_id, dueOn="2026-03-03")
    done = await added(api, promotion_id, dueOn="2026-03-03")
    await api.done(DO, actor=OWNER, input={"jointTaskId": done["id"]})
    clinic.wait(days=1)
    assert await remind_of_overdue(now=clinic.now) == 0
    clinic.wait(days=1)
    assert [await remind_of_overdue(now=clinic.now) for _ in range(2)] == [1, 0]
    await api.done(UPDATE, actor=OWNER, input={"jointTaskId": task["id"], "dueOn": "2026-03-04"})
    clinic.wait(days=1)
    await api.done(UPDATE, actor=OWNER, input={"jointTaskId": task["id"], "title": "Иначе", "dueOn": "2026-03-04"})
    assert await remind_of_overdue(now=clinic.now) == 1
    await execute(
        "INSERT INTO joint_task (id, promotion_id, title, side, due_on, created_at)"
        " SELECT gen_random_uuid(), $1, 'x', 'CLINIC', $2, $3 FROM generate_series(1, $4)",
        ids.decode(promotion_id, "Promotion"), date(2026, 3, 1), clinic.now, REMINDED_AT_ONCE + 1,
    )  # fmt: skip
    assert [await remind_of_overdue(now=clinic.now) for _ in range(3)] == [REMINDED_AT_ONCE, 1, 0]
    assert await fetchval("SELECT count(*) FROM joint_task WHERE reminded_at IS NULL AND done_at IS NULL") == 0
