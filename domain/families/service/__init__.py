"""Writes families: made, joined by invitation, shared in, left (R-FAM-1, R-FAM-2)."""

from domain.families.service.invitations import accept_invitation, invite
from domain.families.service.membership import create_family, leave, remove_member, update_sharing

__all__ = ["accept_invitation", "create_family", "invite", "leave", "remove_member", "update_sharing"]
