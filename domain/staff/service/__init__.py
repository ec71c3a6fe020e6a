"""Writes of staff, sessions and keys."""

from domain.staff.service.api_keys import RevokedKey, actor_of_api_key, create_api_key, revoke_api_key
from domain.staff.service.members import add_staff_member, change_password, staff_sign_in, stop_staff_member
from domain.staff.service.phone import Choice, CodeSent, PhoneSignIn, choose_patient, request_code, sign_in
from domain.staff.service.sessions import (
    OpenSession,
    adopt_session,
    end_sessions,
    forget,
    open_session,
    refresh_session,
    sign_out,
)

__all__ = [
    "Choice",
    "CodeSent",
    "OpenSession",
    "PhoneSignIn",
    "RevokedKey",
    "actor_of_api_key",
    "add_staff_member",
    "adopt_session",
    "change_password",
    "choose_patient",
    "create_api_key",
    "end_sessions",
    "forget",
    "open_session",
    "refresh_session",
    "request_code",
    "revoke_api_key",
    "sign_in",
    "sign_out",
    "staff_sign_in",
    "stop_staff_member",
]
