"""Bonuses by the wall clocks of Moscow and Novosibirsk, four hours apart: usable from 00:00, gone after 23:59:59."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.journeys.enamel import Enamel

pytestmark = [pytest.mark.slow, pytest.mark.processes]

MOSCOW, NOVOSIBIRSK = "Europe/Moscow", "Asia/Novosibirsk"
NOTHING = ("0.00", "0.00", "0.00")
PENDING = ("0.00", "325.00", "0.00")
AVAILABLE = ("325.00", "0.00", "0.00")


def test_every_day_begins_and_ends_at_the_branchs_midnight(enamel: Enamel):
    first = datetime.now(ZoneInfo(MOSCOW)).date() + timedelta(days=2)
    before_midnight, just_begun = time(23, 58), time(0, 0, 1)
    enamel.move_to(datetime.combine(first, before_midnight), MOSCOW)
    boss = enamel.staff("boss")
    msk = boss.register("Москвич", "+79161000001")
    nsk = boss.register("Сибиряк", "+79161000002")
    boss.visit(msk, "hygiene", zone=MOSCOW)
    boss.visit(nsk, "hygiene", zone=NOVOSIBIRSK)  # the home is Moscow: the invoice's branch decides
    usable = first + timedelta(days=14)
    assert [lot[2] for lot in boss.lots(msk)] == [usable.isoformat()]
    assert [lot[2] for lot in boss.lots(nsk)] == [(usable + timedelta(days=1)).isoformat()]

    last_day = usable + timedelta(days=1)
    short = boss.register("Недолгий", "+79161000003")
    far = boss.register("Далёкий", "+79161000004", homeBranchId=boss.branches[NOVOSIBIRSK])
    for each in (short, far):
        boss.adjust(each, "10.00", expiresOn=last_day.isoformat())
    dear = boss.register("Щедрый", "+79161000005")
    boss.adjust(dear, "1000.00", expiresOn=first.isoformat())
    spent = boss.visit(dear, "hygiene", useMaximumBonus=True)["id"]

    enamel.move_to(datetime.combine(usable, just_begun), MOSCOW)  # Novosibirsk: 04:00 of the same day
    boss = enamel.staff("boss")
    assert (boss.figures(msk), boss.figures(nsk)) == (AVAILABLE, PENDING)
    assert boss.visit(msk, "hygiene", useMaximumBonus=True)["tenders"][0]["amount"]["amount"] == "325.00"
    boss.refund(spent, "3250.00")  # of the bonuses, whose lot is over, half comes back and lives to today + 14
    returned, cashback = boss.lots(dear)[:2]
    assert returned == ("REFUND", "500.00", usable.isoformat(), (usable + timedelta(days=14)).isoformat())
    assert cashback[:2] == ("CASHBACK", "137.50")

    enamel.move_to(datetime.combine(last_day + timedelta(days=1), just_begun), NOVOSIBIRSK)  # Moscow: 20:00
    boss = enamel.staff("boss")
    assert boss.figures(nsk) == AVAILABLE
    assert (boss.figures(short), boss.figures(far)) == (("10.00", "0.00", "0.00"), NOTHING)
    quotes = [boss.quote(boss.open(each, "hygiene")["id"], useMaximumBonus=True) for each in (short, far)]
    assert [quote["maximumBonus"]["amount"] for quote in quotes] == ["10.00", "0.00"]
