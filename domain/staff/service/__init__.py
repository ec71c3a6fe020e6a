"""Writes of staff, second factors, sessions and keys."""

from domain.staff.service.api_keys import (
    NewKey,
    RenewedKey,
    RevokedKey,
    actor_of_api_key,
    create_api_key,
    rename_store_of_keys,
    renew_api_key,
    revoke_api_key,
    revoke_partner_keys,
)
from domain.staff.service.by_password import staff_sign_in
from domain.staff.service.members import add_staff_member, change_password, stop_staff_member
from domain.staff.service.phone import Choice, CodeSent, PhoneSignIn, choose_patient, request_code, sign_in
from domain.staff.service.second_factor import (
    Enrolment,
    confirm_second_factor,
    disable_second_factor,
    enroll_second_factor,
    reseal_second_factors,
    reset_second_factor,
    reset_second_factor_of,
)
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
    "Enrolment",
    "NewKey",
    "OpenSession",
    "PhoneSignIn",
    "RenewedKey",
    "RevokedKey",
    "actor_of_api_key",
    "add_staff_member",
    "adopt_session",
    "change_password",
    "choose_patient",
    "confirm_second_factor",
    "create_api_key",
    "disable_second_factor",
    "end_sessions",
    "enroll_second_factor",
    "forget",
    "open_session",
    "refresh_session",
    "rename_store_of_keys",
    "renew_api_key",
    "request_code",
    "reseal_second_factors",
    "reset_second_factor",
    "reset_second_factor_of",
    "revoke_api_key",
    "revoke_partner_keys",
    "sign_in",
    "sign_out",
    "staff_sign_in",
    "stop_staff_member",
]
