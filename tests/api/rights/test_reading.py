"""Nobody reads what is Anna's but those who may: by every root field, by every id, and by every way through others."""

import json
from typing import Any

import pytest
from graphql import GraphQLNonNull, GraphQLObjectType, get_named_type

from api import access, ids
from api.execution import Schema
from domain.staff.actor import ActorKind
from domain.staff.policy import has_right
from tests.api.client import nothing_changes
from tests.api.rights.walking import answer, core, everything_below, ids_in
from tests.api.rights.world import CANARIES, NAMES, OWN_IDS, World

PUBLIC = {"Branch", "Package", "Service", "Tier"}
"""Types that anybody reads."""

FAMILY = {"anna", "relative", "child"}
PATIENTS_WHO_READ = {
    "AccountEntry": {"anna"},
    "AdjustmentRequest": set(),
    "ApiKey": set(),
    "AuditEvent": set(),
    "EntitlementReservation": FAMILY,
    "Family": FAMILY,
    "GiftCertificate": {"anna"},
    "GiftCertificateTransaction": {"anna"},
    "InternalAccount": {"anna"},
    "Invoice": {"anna"},
    "InvoiceLine": {"anna"},
    "JointTask": set(),
    "Lot": {"anna"},
    "PackageSubscription": FAMILY,
    "Partner": set(),
    "PartnerSale": set(),
    "PartnerReconciliation": set(),
    "PartnerStatement": set(),
    "PartnerStore": set(),
    "Patient": FAMILY,
    "Promotion": set(),
    "PromotionUse": set(),
    "Referral": {"anna", "friend"},
    "ReferralCode": {"anna"},
    "Segment": set(),
    "StaffMember": set(),
    "SubscriptionEntitlement": FAMILY,
    "TierChange": {"anna"},
    "Trial": set(),
    "Voucher": set(),
    "VoucherBatch": set(),
    "WebhookDelivery": set(),
    "WebhookEndpoint": set(),
}
"""Which of the patients read what is Anna's."""

PARTNERS_WHO_READ: dict[str, set[str]] = {
    "JointTask": {"partner", "limited partner"},
    "Partner": {"partner", "limited partner"},
    "PartnerSale": {"partner"},
    "PartnerStatement": {"partner"},
    "PartnerStore": {"partner", "limited partner"},
}
"""Which of the partners read what is around Anna."""

STRANGERS = (
    "anonymous", "registering", "choosing", "boris", "former", "bringer", "friend", "partner", "second partner",
    "limited partner", "website",
)  # fmt: skip
STAFF = ("owner", "manager", "desk", "elsewhere", "doctor", "marketer")
RELATIVES = ("anna", "relative", "child")
EVERYBODY = (*STRANGERS, *RELATIVES, *STAFF)
READABLE = {**dict.fromkeys((*STAFF, "anna"), CANARIES), "relative": NAMES, "child": NAMES}
"""Which canaries they may hear sing; the others hear none."""

NAMED_IN_THE_LOG = {"manager": {"ApiKey", "WebhookEndpoint"}}
"""Whose ids the audit log tells, and nothing else does."""

OF_PAYLOADS = {"AccountChange", "FamilyInvitation", "Session", "SignInChoice", "Refund", "VoucherUploadResult"}
"""Objects that mutations and subscriptions alone hand out."""

ARGUMENTS: dict[str, dict[str, Any]] = {
    "checkoutQuote": {"input": {"invoiceId": "Invoice"}},
    "giftCertificate": {"id": "GiftCertificate"},
    "giftCertificateBalance": {"code": "no such code"},
    "invoice": {"id": "Invoice"},
    "node": {"id": "Patient"},
    "nodes": {"ids": ["Patient", "Invoice"]},
    "patient": {"id": "Patient"},
    "referralInvitation": {"code": "no such code"},
    "voucherBatches": {"promotionId": "Promotion"},
    "voucherCheck": {"code": "no such code"},
    "voucherOfflineList": {"days": 1},
    "vouchers": {"promotionId": "Promotion"},
}
"""What root fields that need arguments are asked with; names of types stand for ids of Anna's."""


def may_read(world: World, caller: str, type_name: str) -> bool:
    """Tell whether a caller may read Anna's objects of a type."""
    actor = world.callers[caller]
    if type_name in PUBLIC:
        return True
    if actor.kind is ActorKind.PATIENT:
        return caller in PATIENTS_WHO_READ[type_name]
    if actor.kind is ActorKind.PARTNER:
        return caller in PARTNERS_WHO_READ.get(type_name, set())
    return has_right(actor, *access.NODES[type_name].rights)


def filled(world: World, wanted: Any) -> Any:
    """Return arguments with ids of Anna's for the names of types."""
    if isinstance(wanted, dict):
        return {key: filled(world, value) for key, value in wanted.items()}
    if isinstance(wanted, list):
        return [filled(world, value) for value in wanted]
    return world.one(wanted) if wanted in world.nodes else wanted


def test_every_root_field_and_every_type_of_nodes_is_declared(schema: Schema):
    known = core(schema)
    nodes = {each.name for each in known.get_possible_types(known.type_map["Node"])}  # type: ignore[arg-type]
    assert access.NODES.keys() == nodes == OWN_IDS.keys() == PATIENTS_WHO_READ.keys() | PUBLIC
    roots = ((known.query_type, access.QUERIES), (known.mutation_type, access.MUTATIONS),
             (known.subscription_type, access.SUBSCRIPTIONS))  # fmt: skip
    for root, declared in roots:
        assert root is not None
        assert root.fields.keys() == declared.keys(), "say in api/access.py who may ask"


async def test_there_is_something_of_every_type_to_be_seen(world: World):
    assert [name for name in OWN_IDS if not world.nodes[name]] == ["StaffMember"]


async def test_an_id_opens_what_is_there_to_those_who_may_read_it(world: World, schema: Schema):
    wanted = {each: name for name, found in world.nodes.items() for each in found}
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }"
    one = "query ($id: ID!) { node(id: $id) { id } }"
    keys = list(wanted)
    assert len(keys) <= ids.MAX_IDS
    for caller in EVERYBODY:
        data, errors = await answer(world, schema, query, caller, ids=keys)
        assert errors == []
        for key, found in zip(keys, data["nodes"], strict=True):
            assert (found is not None) == may_read(world, caller, wanted[key]), f"{caller} reads {wanted[key]}"
        for name, own in world.nodes.items():
            for key in own[-1:]:
                data, errors = await answer(world, schema, one, caller, id=key)
                assert (data["node"] is not None, errors) == (may_read(world, caller, name), [])


async def crawled(world: World, schema: Schema, caller: str) -> str:
    """Return all that a caller reads: from every root field, and from every id of Anna's."""
    known, told = core(schema), []
    assert known.query_type is not None
    for name, field in known.query_type.fields.items():
        given = filled(world, ARGUMENTS.get(name, {}))
        needed = {key for key, value in field.args.items() if isinstance(value.type, GraphQLNonNull)}
        assert needed <= given.keys(), f"say in ARGUMENTS what {name} is asked with"
        below = everything_below(known, get_named_type(field.type))
        declared = ", ".join(f"${key}: {field.args[key].type}" for key in given)
        passed = ", ".join(f"{key}: ${key}" for key in given)
        query = f"query {f'({declared})' if given else ''} {{ {name}{f'({passed})' if given else ''} {below} }}"
        data, errors = await answer(world, schema, query, caller, **given)
        check_errors(world, caller, name, errors)
        told.append(json.dumps(data, ensure_ascii=False))
    for type_name, found in world.nodes.items():
        below = everything_below(known, known.type_map[type_name])
        query = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {type_name} {below} }} }}"
        data, errors = await answer(world, schema, query, caller, ids=found[:50])
        assert errors == [], f"{caller} asks for {type_name}: {errors}"
        told.append(json.dumps(data, ensure_ascii=False))
    return "\n".join(told)


def check_errors(world: World, caller: str, name: str, errors: list[str]) -> None:
    """Check that a root field is refused to those alone who have none of its rights."""
    declared, actor = access.QUERIES[name], world.callers[caller]
    refused = bool(declared.rights) and not has_right(actor, *declared.rights)
    if refused:
        assert errors == ["UNAUTHENTICATED" if actor.kind is ActorKind.ANONYMOUS else "FORBIDDEN"], name
    elif name != "checkoutQuote" or caller != "elsewhere":
        assert errors == [], name


@pytest.mark.parametrize("callers", [STRANGERS, RELATIVES, STAFF])
async def test_a_walk_through_the_whole_schema_leaks_nothing(world: World, schema: Schema, callers: tuple[str, ...]):
    for caller in callers:
        async with nothing_changes():
            told = await crawled(world, schema, caller)
        seen = ids_in(told)
        for type_name, own in world.nodes.items():
            if not may_read(world, caller, type_name) and type_name not in NAMED_IN_THE_LOG.get(caller, ()):
                assert not seen & set(own), f"{caller} reads ids of {type_name}"
        text = told.casefold().replace(" ", "")
        for canary in set(CANARIES) - set(READABLE.get(caller, ())):
            assert canary.casefold() not in text, f"{caller} reads {canary}"


def test_the_walk_reaches_every_field_of_every_object(schema: Schema):
    known = core(schema)
    assert known.query_type is not None
    selected = everything_below(known, known.query_type)
    roots = {"Mutation", "Subscription"}
    payloads = {name for name in known.type_map if name.endswith("Payload")}
    for name, named_type in known.type_map.items():
        if isinstance(named_type, GraphQLObjectType) and name not in roots | payloads and not name.startswith("__"):
            missing = [key for key in named_type.fields if f"{name}_{key}: {key}" not in selected]
            assert name in OF_PAYLOADS or not missing, f"{name}: {missing}"
