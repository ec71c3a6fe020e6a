from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.kernel import secrecy
from domain.kernel.signed_links import opened, signed

ID = UUID(int=7)
END = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def peppers() -> None:
    secrecy.configure(("new", "old"))


def test_a_link_tells_what_it_opens_and_until_when():
    assert opened("statement", signed("statement", ID, expires_at=END)) == (ID, END)


def test_a_link_of_another_purpose_or_a_changed_one_opens_nothing():
    token = signed("statement", ID, expires_at=END)
    changed = [token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :] for place in range(49)]
    assert opened("certificate", token) is None
    assert not [each for each in (*changed, "", "x", "é", "A" * 50, token + "AAAA") if opened("statement", each)]


def test_links_of_the_key_before_open_still():
    secrecy.configure(("old",))
    token = signed("statement", ID, expires_at=END)
    secrecy.configure(("new", "old"))
    assert opened("statement", token) == (ID, END)
    secrecy.configure(("new",))
    assert opened("statement", token) is None
