"""Tells of events, keeps endpoints, delivers (R-PAR-5)."""

from domain.webhooks.policy.events import EventType
from domain.webhooks.service.access import subscribable_for
from domain.webhooks.service.delivering import DELIVER, deliver, spread
from domain.webhooks.service.emitting import EMITTED, emit
from domain.webhooks.service.endpoints import (
    NewSecret,
    create_endpoint,
    remove_endpoint,
    rotate_secret,
    send_test,
    update_endpoint,
)
from domain.webhooks.service.replaying import replay_dead, replay_delivery
from domain.webhooks.service.secrets import reseal_secrets
from domain.webhooks.service.tidying import forget

__all__ = [
    "DELIVER",
    "EMITTED",
    "EventType",
    "NewSecret",
    "create_endpoint",
    "deliver",
    "emit",
    "forget",
    "remove_endpoint",
    "replay_dead",
    "replay_delivery",
    "reseal_secrets",
    "rotate_secret",
    "send_test",
    "spread",
    "subscribable_for",
    "update_endpoint",
]
