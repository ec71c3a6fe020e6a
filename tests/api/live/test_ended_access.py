"""Access that ends in whatever way takes its running subscriptions along, over WebSockets and event streams."""

import asyncio
import base64
from collections.abc import Awaitable, Callable

import pytest

from api import ids
from domain.kernel import sealing
from domain.staff import one_time, service
from domain.staff.actor import SYSTEM
from domain.staff.errors import SessionEnded
from domain.staff.service import OpenSession
from tests.api.live.conftest import Server
from tests.api.live.test_account_changed import WATCH, WATCH_PATIENT, events, watching
from tests.clinic import Clinic

PASSWORD = "a long enough password"
End = Callable[[OpenSession, Clinic], Awaitable[object]]


async def sign_out(session: OpenSession, clinic: Clinic) -> None:
    await service.sign_out(actor=session.actor, now=clinic.now)


async def stop(session: OpenSession, clinic: Clinic) -> None:
    assert await service.stop_staff_member(login="desk", now=clinic.now) == 1


async def change_password(session: OpenSession, clinic: Clinic) -> None:
    assert await service.change_password(login="desk", password="another long password", now=clinic.now) == 1


async def reuse(session: OpenSession, clinic: Clinic) -> None:
    await service.refresh_session(refresh_token=session.refresh_token, now=clinic.now)
    with pytest.raises(SessionEnded):
        await service.refresh_session(refresh_token=session.refresh_token, now=clinic.now)


async def set_up_second_factor(session: OpenSession, clinic: Clinic) -> None:
    other = await service.staff_sign_in(login="desk", password=PASSWORD, ip=None, now=clinic.now)
    enrolment = await service.enroll_second_factor(actor=other.actor, password=PASSWORD, now=clinic.now)
    code = one_time.code_at(secret=base64.b32decode(enrolment.secret), step=one_time.step_at(clinic.now))
    await service.confirm_second_factor(actor=other.actor, code=code, now=clinic.now)


async def reset_second_factor(session: OpenSession, clinic: Clinic) -> None:
    enrolment = await service.enroll_second_factor(actor=session.actor, password=PASSWORD, now=clinic.now)
    code = one_time.code_at(secret=base64.b32decode(enrolment.secret), step=one_time.step_at(clinic.now))
    await service.confirm_second_factor(actor=session.actor, code=code, now=clinic.now)
    assert session.actor.id is not None
    assert await service.reset_second_factor(actor=SYSTEM, staff_id=session.actor.id, now=clinic.now) == 1


ENDS = [sign_out, stop, change_password, reuse, set_up_second_factor, reset_second_factor]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
async def test_a_staff_members_subscription_ends_at_once_and_no_other_begins(server: Server, clinic: Clinic, end: End):
    sealing.configure(("secret-" * 8,))
    anna = ids.encode("Patient", (await clinic.register()).patient_id)
    session = await server.sign_in_staff()
    async with watching(server, session, WATCH_PATIENT, id=anna) as opened:
        await end(session, clinic)
        assert await opened.refusal() == ("UNAUTHENTICATED", None)
        await opened.subscribe(query=WATCH_PATIENT, operation_id="2", id=anna)
        assert await opened.refusal() == ("UNAUTHENTICATED", None)


async def test_a_reused_refresh_token_ends_an_event_stream(server: Server, clinic: Clinic):
    session = await server.sign_in((await clinic.register()).patient_id)
    stream = events(server, session, WATCH)
    first = asyncio.ensure_future(anext(stream))
    await server.watched(1)
    await reuse(session, clinic)
    _, body = await first
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await anext(stream))[0] == "complete"
    await stream.aclose()
