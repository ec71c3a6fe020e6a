"""Write the tables of rights into docs/people-and-rights.md, from the policy and the declaration that the code asks.

`python -m tools.rights_page` writes them; with `--check` it fails if they are out of date.
"""

import ast
import itertools
import sys
from pathlib import Path

from api import access
from api.access import Access
from domain.staff import policy
from domain.staff.actor import ActorKind, StaffRole
from domain.staff.policy import KIND_RIGHTS, ROLE_RIGHTS, SCOPE_RIGHTS, Right, rights_table

PAGE = Path(__file__).resolve().parents[1] / "docs" / "people-and-rights.md"
BEGIN = "<!-- rights: written by tools/rights_page.py -->"
END = "<!-- end of rights -->"
BEGIN_ACCESS = "<!-- access: written by tools/rights_page.py -->"
END_ACCESS = "<!-- end of access -->"


def tables() -> str:
    """Return both tables in Markdown: what each role of staff may do, and what every other caller may."""
    rows = dict(rights_table())
    return f"{_roles(rows)}\n\n{_others(rows)}"


def _roles(rows: dict[str, frozenset[Right]]) -> str:
    roles = [role.value for role in StaffRole]
    explained = _explained()
    lines = [
        "| right | lets you | " + " | ".join(role.lower() for role in roles) + " |",
        "| --- | --- |" + " :-: |" * len(roles),
    ]
    for right in Right:
        held = ["yes" if right in rows[role] else "" for role in roles]
        if any(held):
            lines.append(f"| `{right.value}` | {explained[right.value]} | " + " | ".join(held) + " |")
    return "\n".join(lines)


def _others(rows: dict[str, frozenset[Right]]) -> str:
    lines = ["| caller | rights |", "| --- | --- |"]
    for name, rights in rows.items():
        if name in StaffRole.__members__:
            continue
        if name in ActorKind.__members__:
            caller = "Enamel itself" if name == ActorKind.SYSTEM else f"`{name}` session"
        else:
            caller = f"API key with `{name}`"
        told = "all" if rights == frozenset(Right) else ", ".join(f"`{right.value}`" for right in sorted(rights))
        lines.append(f"| {caller} | {told} |")
    return "\n".join(lines)


def declarations() -> str:
    """Return the tables of who may ask for which root field, and who reads which objects by their ids."""
    parts = [
        ("## Who may ask for what", "field", access.QUERIES),
        ("", "mutation", access.MUTATIONS),
        ("## Who may watch what", "subscription", access.SUBSCRIPTIONS),
        ("## Who reads which objects", "object", access.NODES),
    ]
    return "\n\n".join("\n\n".join(filter(None, (title, _declared(name, rows)))) for title, name, rows in parts)


def _declared(name: str, rows: dict[str, Access]) -> str:
    lines = [f"| {name} | right | staff | others | which |", "| --- | --- | --- | --- | --- |"]
    for field, declared in sorted(rows.items()):
        cells = (f"`{field}`", _named(declared.rights), _staff(declared.rights), _strangers(declared.rights))
        lines.append(f"| {' | '.join((*cells, declared.objects))} |")
    return "\n".join(lines)


def _named(rights: tuple[Right, ...]) -> str:
    return " or ".join(f"`{right.value}`" for right in rights)


def _staff(rights: tuple[Right, ...]) -> str:
    roles = [role for role in StaffRole if not rights or not ROLE_RIGHTS[role].isdisjoint(rights)]
    return "all" if len(roles) == len(StaffRole) else ", ".join(role.value.lower() for role in roles)


def _strangers(rights: tuple[Right, ...]) -> str:
    """Return which callers that are no staff have one of the rights."""
    if not rights:
        return "anybody"
    kinds = [kind for kind, held in KIND_RIGHTS.items() if kind is not ActorKind.SYSTEM and not held.isdisjoint(rights)]
    scopes = [scope for scope, held in SCOPE_RIGHTS.items() if not held.isdisjoint(rights)]
    named = {ActorKind.PATIENT: "patients"}
    told = [named.get(kind, f"a session that is `{kind.value}`") for kind in kinds]
    return ", ".join([*told, *(f"keys with `{scope.value}`" for scope in scopes)])


def _explained() -> dict[str, str]:
    """Return what stands below each right in the source, without the rule's number."""
    module = ast.parse(Path(policy.__file__).read_text())
    body = next(node.body for node in module.body if isinstance(node, ast.ClassDef) and node.name == Right.__name__)
    told: dict[str, str] = {}
    for name, text in itertools.pairwise(body):
        if isinstance(name, ast.Assign) and isinstance(text, ast.Expr):
            sentence = str(ast.literal_eval(text.value)).split(" (R-")[0].rstrip(".")
            told[ast.literal_eval(name.value)] = sentence[0].lower() + sentence[1:]
    return told


def page(current: str) -> str:
    """Return the page with its tables as they should be.

    Args:
        current: the page, with all marks.
    """
    return _between(_between(current, BEGIN, END, tables()), BEGIN_ACCESS, END_ACCESS, declarations())


def _between(text: str, begin: str, end: str, wanted: str) -> str:
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n\n{wanted}\n\n{end}{after}"


def main(arguments: list[str]) -> int:
    """Write or check the page and return the exit code."""
    current = PAGE.read_text()
    wanted = page(current)
    if "--check" in arguments:
        if current != wanted:
            print(f"{PAGE.name} is out of date: run `python -m tools.rights_page`")
        return int(current != wanted)
    PAGE.write_text(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
