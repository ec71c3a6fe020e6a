"""The set-up that the tests of this folder start from."""

from collections.abc import Callable
from typing import Any

import pytest


def _document(**sections: Any) -> dict[str, Any]:
    return {
        "organisation": {"name": "Стоматология «Эмаль»", "currency": "RUB", "locale": "ru"},
        "branches": [
            {
                "code": "msk",
                "name": "Эмаль на Тверской",
                "address": "Москва, Тверская ул., 12",
                "phone": "8 495 123-45-67",
                "time_zone": "Europe/Moscow",
            },
            {
                "code": "nsk",
                "name": "Эмаль Новосибирск",
                "address": "Новосибирск, Красный пр., 30",
                "time_zone": "Asia/Novosibirsk",
                "opening_hours": "9-21",
            },
        ],
        "services": [
            {"code": "consult", "name": "Консультация", "category": "CONSULTATION", "price": "1500.00"},
            {
                "code": "implant",
                "name": "Имплантация",
                "category": "IMPLANTS",
                "price": "58000",
                "bonus_share_percent": "10",
                "cashback_percent": "2.5",
            },
            {"code": "braces", "name": "Брекеты", "category": "ORTHODONTICS", "price": "95000.5", "earns": False},
        ],
        "tiers": [
            {"code": "start", "name": "Базовый", "cashback_percent": "5", "perks": ["Бонусы 5 %"]},
            {"code": "gold", "name": "Золотой", "spend_threshold": "150000.00", "cashback_percent": "8.5"},
        ],
        "programme": {"bonus_share_percent": "30", "category_bonus_share_percent": {"HYGIENE": "20"}},
        "referral": {
            "referrer_reward": "1000.00",
            "friend_reward": "500.00",
            "milestones": [{"friends": 5, "bonus": "2000"}, {"friends": 3, "bonus": "1500.00"}],
        },
        **sections,
    }


@pytest.fixture
def document() -> Callable[..., dict[str, Any]]:
    """Give a function that returns a small valid set-up; named sections replace its own."""
    return _document
