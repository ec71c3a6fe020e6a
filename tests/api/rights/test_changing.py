"""Nobody changes what is Anna's but those who may, and what is foreign answers as what is not there."""

import re
from typing import Any
from uuid import uuid4

import pytest
from graphql import GraphQLSchema

from api.access import MUTATIONS
from api.execution import Schema
from domain.staff.actor import ActorKind
from domain.staff.policy import has_right
from tests.api.client import nothing_changes
from tests.api.rights.forms import Form, forms, reaching, with_key
from tests.api.rights.test_reading import EVERYBODY, STRANGERS
from tests.api.rights.walking import answer, core
from tests.api.rights.world import World

BEYOND = {("elsewhere", "invoiceOpen")}
"""Callers who have the right, and not for what is asked."""

OWN_ACCESS = {"secondFactorConfirm", "secondFactorDisable", "secondFactorEnroll"}
"""Asked by staff who are really there; tests/api/identity tells more."""

MADE_BY_ANYBODY = {"cardCodeShow", "giftCertificateOrder"}
"""What names nothing and makes something of the caller's own."""

OWN = {("partner", "jointTaskDo")}
"""What is a stranger's own as well."""

IN_BRANCH = {"invoiceCancel", "invoiceComplete", "invoiceOpen", "invoiceRefund"}
NEW_EACH_TIME = re.compile(r"'(token|expiresAt)': '[^']*'")


def document(schema: GraphQLSchema, name: str) -> str:
    """Return a mutation that asks for its refusals, and for whatever is a leaf of what it hands out."""
    assert schema.mutation_type is not None
    field = schema.mutation_type.fields[name]
    given = {key: value.type for key, value in field.args.items()}
    declared, passed = (f"($input: {given['input']})", "(input: $input)") if given else ("", "")
    return f"mutation {declared} {{ {name}{passed} {{ __typename userErrors {{ code field message }} }} }}"


def with_other_ids(form: Any, world: World) -> Any:
    """Return a form in which every id of Anna's is one that nothing has."""
    if isinstance(form, dict):
        return {key: with_other_ids(value, world) for key, value in form.items()}
    if isinstance(form, list):
        return [with_other_ids(value, world) for value in form]
    own = {each for found in world.nodes.values() for each in found} | {world.one_child}
    if isinstance(form, str) and form in own:
        return f"{form.partition('_')[0]}_{uuid4().hex}"
    return form


async def told(world: World, schema: Schema, caller: str, name: str, form: Form | None) -> tuple[list[str], str]:
    """Return the codes of errors, and the rest of an answer without what is new each time."""
    if form and "idempotencyKey" in form:
        form = with_key(**{key: value for key, value in form.items() if key != "idempotencyKey"})
    variables = {} if form is None else {"input": form}
    data, errors = await answer(world, schema, document(core(schema), name), caller, **variables)
    return errors, NEW_EACH_TIME.sub("", str(data))


def test_every_mutation_has_a_form(schema: Schema):
    found = core(schema).mutation_type
    assert found is not None
    source = World(None, None, *[uuid4()] * 3, {})  # type: ignore[arg-type]
    source.one = lambda type_name: type_name  # type: ignore[method-assign]
    assert forms(source).keys() == found.fields.keys(), "say in forms.py what a stranger tries"


async def test_whoever_has_no_right_is_refused_and_changes_nothing(world: World, schema: Schema):
    wanted = forms(world)
    async with nothing_changes():
        for caller in EVERYBODY:
            actor = world.callers[caller]
            expected = "UNAUTHENTICATED" if actor.kind is ActorKind.ANONYMOUS else "FORBIDDEN"
            for name, form in wanted.items():
                if MUTATIONS[name].rights and not has_right(actor, *MUTATIONS[name].rights):
                    errors, _ = await told(world, schema, caller, name, form)
                    assert errors == [expected], f"{caller}: {name}"


async def test_a_colleague_of_another_branch_is_refused_and_changes_nothing(world: World, schema: Schema):
    wanted = forms(world)
    async with nothing_changes():
        for name in sorted(IN_BRANCH):
            assert (await told(world, schema, "elsewhere", name, wanted[name]))[0] == ["FORBIDDEN"], name


@pytest.mark.parametrize("caller", ["boris", "former", "friend", "bringer", "partner", "second partner", "website"])
async def test_what_is_foreign_answers_as_what_is_not_there(world: World, schema: Schema, caller: str):
    actor = world.callers[caller]
    assert caller in STRANGERS
    async with nothing_changes():
        for name, form in forms(world).items():
            rights = MUTATIONS[name].rights
            is_foreign = name not in MADE_BY_ANYBODY and (caller, name) not in OWN
            if rights and has_right(actor, *rights) and is_foreign:
                foreign = await told(world, schema, caller, name, form)
                assert foreign == await told(world, schema, caller, name, with_other_ids(form, world)), name
                assert foreign[0] == [], f"{name}: {foreign}"
                assert "code" in foreign[1], f"{caller} may {name}"


async def test_what_is_foreign_beside_ones_own_answers_as_what_is_not_there(world: World, schema: Schema):
    for name, form in reaching(world):
        missing = await told(world, schema, "boris", name, with_other_ids(form, world))
        assert await told(world, schema, "boris", name, form) == missing, name


async def test_the_relatives_of_anna_change_nothing_of_hers(world: World, schema: Schema):
    own = {"cardCodeShow", "familyInvitationAccept", "giftCertificateClaim"}
    async with nothing_changes():
        for caller in ("relative", "child"):
            for name, form in forms(world).items():
                rights = MUTATIONS[name].rights
                if rights and has_right(world.callers[caller], *rights) and name not in own:
                    errors, rest = await told(world, schema, caller, name, form)
                    assert errors == ["FORBIDDEN"] or "code" in rest, f"{caller} may {name}"


async def test_whoever_has_the_right_is_not_refused_it(world: World, schema: Schema):
    wanted = forms(world)
    for name, form in wanted.items():
        if MUTATIONS[name].rights:
            for caller in EVERYBODY:
                if has_right(world.callers[caller], *MUTATIONS[name].rights):
                    errors, _ = await told(world, schema, caller, name, with_other_ids(form, world))
                    assert errors == [] or (caller, name) in BEYOND or name in OWN_ACCESS, f"{caller}: {name}: {errors}"
