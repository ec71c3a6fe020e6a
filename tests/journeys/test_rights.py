"""Who may do what, and what others learn: through every mutation, and through every id that they may have seen."""

import re
from typing import Any

import pytest

from tests.journeys.enamel import Caller, Desk, Enamel, key, new_phone

pytestmark = [pytest.mark.slow, pytest.mark.processes]

PUBLIC = {"BRN", "SVC", "TIER"}
SEE_ALL = """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Patient { phone lastName account { id } invoices(first: 1) { totalCount } referredBy { id } family { id } }
  ... on InternalAccount { balance { available { amount } } entries(first: 1) { totalCount } }
  ... on AccountEntry { description explanation } ... on Lot { origin } ... on Invoice { number }
  ... on Referral { friendName rejectionReason reviewReasons friend { id } referrer { id } } } }"""
EVERYTHING = """query ($id: ID!) { patient(id: $id) { id referredBy { id } referralCode { id }
  account { id entries(first: 9) { nodes { id invoice { id lines { id } } } } lots(first: 9) { nodes { id } } }
  invoices(first: 9) { nodes { id lines { id service { id } } branch { id } } } tierStatus { tier { id } } } }"""


def ids_in(value: Any) -> set[str]:
    """Return the ids in an answer."""
    if isinstance(value, dict):
        return set().union(*(ids_in(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(ids_in(each) for each in value))
    return {value} if isinstance(value, str) and re.fullmatch(r"[A-Z]+_[0-9a-f]{32}", value) else set()


def kinds_seen(caller: Caller, ids: set[str]) -> set[str]:
    """Return the kinds of objects that the caller reaches, but what is public."""
    found = caller.ask(SEE_ALL, ids=sorted(ids))
    return {node["id"].partition("_")[0] for node in found if node} - PUBLIC


def test_a_referrer_learns_status_reward_and_dates_and_nothing_else(today: Enamel):
    desk, phone = today.staff("desk"), new_phone()
    anna_id = desk.register("Анна", phone)
    code = desk.card(anna_id)["referralCode"]["code"]
    known = new_phone()
    patient_id = desk.register("Вера", known)
    desk.visit(patient_id, "consult")
    unchanged = desk.card(patient_id)
    anybody = today.anybody()
    friends_phone = new_phone()
    for name, number in (("Борис", friends_phone), ("Вера", known), ("АННА", phone)):
        form = {"code": f" {code.lower()} ", "firstName": name, "phone": number}
        consents = [{"purpose": "PERSONAL_DATA", "documentVersion": "1"}]
        answer = anybody.ask("SubmitReferralLead", input={**form, "consents": consents})
        assert answer == {"isAccepted": True, "userErrors": []}
    assert desk.card(patient_id) == unchanged
    (found,) = desk.ask("FindPatients", filter={"search": f"борис {friends_phone}"})["edges"]
    boris_id = found["node"]["id"]
    desk.visit(boris_id, "hygiene")

    anna = today.patient(phone)
    own = anna.ask("MyReferrals", first=9)["patient"]["referrals"]["nodes"]
    assert [(row["status"], row["friendName"]) for row in own] == [
        ("REJECTED", None), ("REJECTED", None), ("HELD", None),
    ]  # fmt: skip
    shown = anna.ask(SEE_ALL, ids=[row["id"] for row in own])
    assert [row["rejectionReason"] for row in shown] == ["SELF_REFERRAL", None, None]  # the first one is her own
    assert {str(row[name]) for row in shown for name in ("friend", "referrer", "friendName")} == {"None"}
    theirs = ids_in(desk.ask(EVERYTHING, id=boris_id))
    assert {each.partition("_")[0] for each in theirs} > {"INV", "LINE", "LOT", "ENT", "ACC", "PAT"}
    assert kinds_seen(anna, theirs) == {"REF"}
    assert kinds_seen(anybody, theirs) == set()


def test_family_members_see_the_family_guardians_see_the_child_and_those_who_left_see_nothing(today: Enamel):
    desk, phones = today.staff("desk"), {name: new_phone() for name in ("mother", "father", "aunt")}
    ids = {name: desk.register(name, phone) for name, phone in phones.items()}
    ids["child"] = desk.register("child", phones["mother"], birthDate="2020-01-15")
    desk.visit(ids["child"], "child-checkup")
    family_id = desk.ask("CreateFamily", input={"headId": ids["mother"], "name": "Ивановы"})["family"]["id"]
    people = {name: today.patient(phones[name]) for name in ("father", "aunt")}

    def invite(name: str, **more: Any) -> str:
        request = {"familyId": family_id, "patientId": ids[name], "kinship": "OTHER", **more}
        return desk.ask("InviteToFamily", input=request)["invitation"]["token"]

    for name, caller in people.items():
        token = invite(name, isGuardian=name == "father")
        other = people["aunt" if name == "father" else "father"]
        assert other.refused("AcceptFamilyInvitation", input={"token": token}) == ["NOT_FOUND"]
        assert caller.refused("AcceptFamilyInvitation", input={"token": token}) == []
    assert people["father"].refused("AcceptFamilyInvitation", input={"token": invite("child")}) == []
    childs = ids_in(desk.ask(EVERYTHING, id=ids["child"]))
    assert kinds_seen(people["father"], childs) == {each.partition("_")[0] for each in childs} - PUBLIC
    assert kinds_seen(people["aunt"], childs) == {"PAT"}
    (seen,) = people["aunt"].ask(SEE_ALL, ids=[ids["child"]])
    assert (seen["phone"], seen["account"], seen["invoices"]) == (None, None, None)
    leaving = {"familyId": family_id, "patientId": ids["aunt"]}
    assert people["father"].refused("LeaveFamily", input=leaving) == ["NOT_FOUND"]
    assert people["aunt"].refused("LeaveFamily", input=leaving) == []
    assert kinds_seen(people["aunt"], childs | {family_id}) == set()


def everything(desk: Desk, patient_id: str) -> Any:
    """Return all that a mutation might change."""
    return desk.card(patient_id), desk.ask(EVERYTHING, id=patient_id)


def test_who_has_no_right_changes_nothing(today: Enamel):
    boss, desk, phone = today.staff("boss"), today.staff("desk"), new_phone()
    vera = boss.register("Вера", new_phone())
    boris = boss.register("Борис", phone)
    done, open_one = boss.visit(vera, "hygiene"), boss.open(vera, "hygiene")
    family_id = boss.ask("CreateFamily", input={"headId": vera, "name": "Ивановы"})["family"]["id"]
    manager = today.staff("manager")
    request = {"patientId": vera, "amount": "5000.01", "reason": "a gift", "idempotencyKey": key()}
    assert manager.refused("AdjustAccount", input=request) == ["APPROVAL_REQUIRED"]
    (asked,) = manager.ask("{ adjustmentRequests(isOpen: true) { nodes { id } } }")["nodes"]
    code = boss.card(vera)["referralCode"]["code"]
    neighbour = boss.register("Сосед", boss.card(vera)["phone"], referralCode=code)
    review_id = boss.card(neighbour)["referredBy"]["id"]
    fingerprint = boss.quote(open_one["id"])["fingerprint"]
    attempts: dict[str, dict[str, Any]] = {
        "accountAdjust": {**request, "amount": "1.00"},
        "accountAdjustApprove": {"adjustmentRequestId": asked["id"], "idempotencyKey": key()},
        "consentGrant": {"patientId": vera, "purpose": "ADVERTISING", "documentVersion": "1"},
        "consentWithdraw": {"patientId": vera, "purpose": "PERSONAL_DATA"},
        "familyInvite": {"familyId": family_id, "patientId": boris, "kinship": "OTHER"},
        "familyLeave": {"familyId": family_id, "patientId": vera},
        "invoiceComplete": {
            "checkout": {"invoiceId": open_one["id"]},
            "quoteFingerprint": fingerprint,
            "payments": [{"kind": "CARD", "amount": "6500.00"}],
        },
        "invoiceOpen": {
            "patientId": vera,
            "branchId": boss.branches["Europe/Moscow"],
            "lines": [{"serviceId": boss.services["consult"]}],
        },
        "invoiceRefund": {"invoiceId": done["id"], "amount": "1.00", "reason": "a mistake"},
        "patientUpdate": {"patientId": vera, "lastName": "Чужая"},
        "referralAttribute": {"patientId": boris, "code": code, "reason": "told so"},
        "referralReview": {"referralId": review_id, "decision": "APPROVE", "reason": "told so"},
    }
    may = {"desk": {"consentGrant", "consentWithdraw", "familyInvite", "familyLeave", "invoiceComplete", "invoiceOpen",
                    "patientUpdate", "referralAttribute"}}  # fmt: skip
    may["far_desk"] = may["desk"] - {"invoiceComplete", "invoiceOpen"}
    before = everything(boss, vera), everything(boss, boris)
    callers = {"nobody": today.anybody(), "boris": today.patient(phone)}
    callers |= {login: today.staff(login) for login in ("doctor", "marketer", "far_desk", "desk")}
    for mutation, given in attempts.items():
        kind = f"{mutation[0].upper()}{mutation[1:]}Input" if mutation[:7] != "consent" else "ConsentInput"
        document = f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ userErrors {{ code }} }} }}"
        for name, caller in callers.items():
            if mutation in may.get(name, ()):
                continue
            keyed = {"idempotencyKey": key()} if mutation.startswith(("invoice", "accountAdjust")) else {}
            codes = caller.refused(document, input={**given, **keyed})
            expected = {"UNAUTHENTICATED"} if name == "nobody" else {"FORBIDDEN", "NOT_FOUND"}
            assert len(codes) == 1, (mutation, name, codes)
            assert set(codes) <= expected, (mutation, name, codes)
    assert (everything(boss, vera), everything(boss, boris)) == before
    assert manager.refused(
        "mutation ($input: AccountAdjustApproveInput!) { accountAdjustApprove(input: $input) { userErrors { code } } }",
        input={"adjustmentRequestId": asked["id"], "idempotencyKey": key()},
    ) == ["CONFLICT"]  # not the one who asked
    assert desk.figures(vera) == ("0.00", "325.00", "0.00")
