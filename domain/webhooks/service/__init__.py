"""Tells of events, keeps endpoints, delivers (R-PAR-5)."""

from domain.webhooks.policy.events import EventType
from domain.webhooks.service.emitting import EMITTED, emit

__all__ = ["EMITTED", "EventType", "emit"]
