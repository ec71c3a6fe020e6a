"""Write the tables of rights into docs/people-and-rights.md, from the policy that the code asks.

`python -m tools.rights_page` writes them; with `--check` it fails if they are out of date.
"""

import ast
import itertools
import sys
from pathlib import Path

from domain.staff import policy
from domain.staff.actor import ActorKind, StaffRole
from domain.staff.policy import Right, rights_table

PAGE = Path(__file__).resolve().parents[1] / "docs" / "people-and-rights.md"
BEGIN = "<!-- rights: written by tools/rights_page.py -->"
END = "<!-- end of rights -->"


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
        current: the page, with both marks.
    """
    before, _, rest = current.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}"


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
