"""What is said after the story: where to look, whom to sign in as, and operations to paste."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from runtime.demo import staff
from runtime.demo.story import Story
from runtime.demo.telling import Teller

EXAMPLES: Final = (
    (
        "The card of Anna, as the desk sees it",
        """query {{
  patient(id: "{anna}") {{
    displayName
    account {{
      balance {{ available {{ amount }} pending {{ amount }} }}
      entries(first: 5) {{ nodes {{ kind amount {{ amount }} description explanation }} }}
    }}
    referralCode {{ code statistics {{ registered rewarded earned {{ amount }} }} }}
  }}
}}""",
    ),
    (
        "Find patients by any part of name, phone or birth date",
        """query {{
  patients(filter: {{ search: "иванов" }}, first: 5) {{
    totalCount
    nodes {{ displayName phone tierStatus {{ tier {{ name }} }} account {{ balance {{ available {{ amount }} }} }} }}
  }}
}}""",
    ),
    (
        "Referrals that wait for somebody's eye",
        """query {{ referrals(status: UNDER_REVIEW, first: 5) {{ nodes {{ id status reviewReasons createdAt }} }} }}""",
    ),
    (
        "What a friend sees behind Anna's code (no sign-in needed)",
        """query {{ referralInvitation(code: "{code}") {{ inviterName welcomeOffer terms url }} }}""",
    ),
)


"""Titles and texts; `anna` and `code` are filled in."""


def tell_where_to_look(
    teller: Teller, story: Story, *, address: str, messages_file: Path, key_file: Path, offset: timedelta, now: datetime
) -> None:
    """Print the addresses, the sign-ins and the examples.

    Args:
        teller: prints.
        story: the played one.
        address: of the server.
        messages_file: where one-time codes are read.
        key_file: where the website's API key is kept.
        offset: of the served clock.
        now: the served clock's time.
    """
    teller.title("Look around")
    teller.show("GraphiQL", f"{address}/graphql")
    teller.show("the page behind Anna's QR code", f"{address}/r/{story.code}")
    teller.show("her QR code", f"{address}/qr/r/{story.code}.svg and .png")
    ahead = f"{offset.days} days ahead: the story's, so that it stays visible"
    teller.show("the served clock", f"{now:%Y-%m-%d %H:%M} UTC, {ahead}")
    teller.show("to serve that day again", f"ENAMEL_CLOCK_OFFSET={_as_setting(offset)} enamel serve")
    _tell_sign_ins(teller, story, messages_file, key_file)
    _tell_examples(teller, story)


def _as_setting(offset: timedelta) -> str:
    """Return an offset as ENAMEL_CLOCK_OFFSET is written."""
    return f"{offset.days}d{offset.seconds}s" if offset.seconds else f"{offset.days}d"


def _tell_sign_ins(teller: Teller, story: Story, messages_file: Path, key_file: Path) -> None:
    teller.title("Sign-ins (of the demo only)")
    for member in staff.MEMBERS:
        place = f" in {member.branch}" if member.branch else ""
        teller.show(f"{member.login} / {member.password}", f"{member.role.lower()}{place}: {member.name}")
    teller.show("Anna, Boris", f"{story.anna.phone}, {story.boris.phone}: a one-time code, read in {messages_file}")
    if key_file.exists():
        teller.show("the website's key (STOREFRONT)", key_file.read_text().strip())


def _tell_examples(teller: Teller, story: Story) -> None:
    teller.title("To paste into GraphiQL")
    teller.say("First sign in; then put the token into the headers:")
    teller.write()
    member = staff.DESK_MSK
    sign_in = f'input: {{ login: "{member.login}", password: "{member.password}" }}'
    teller.write(f"mutation {{ staffSignIn({sign_in}) {{ session {{ accessToken }} }} }}")
    teller.write('{ "Authorization": "Bearer <accessToken>" }')
    for title, text in EXAMPLES:
        teller.write()
        teller.write(f"# {title}")
        teller.write(text.format(anna=story.anna.id, code=story.code))
