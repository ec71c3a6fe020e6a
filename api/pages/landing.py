"""The page behind a referral code: the offer, the terms, the form, and thanks (R-REF-3).

    GET  /r/CODE           the invitation; 404 and a friendly page if nobody can use the code
    POST /r/CODE           the form; back to it with what is wrong, or on to the thanks
    GET  /r/CODE/thanks    thanks

Whoever tries many wrong codes gets a friendly page with 429 for the rest of the minute, whatever the code.
The pages are made on the server and need no script in the browser.
"""

from dataclasses import asdict, dataclass, replace
from typing import Any, Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from api.context import FALLBACK_LOCALE, ApiSettings
from api.pages.form import FIELD_OF_INPUT, MAX_BODY_BYTES, LeadForm, read_form
from api.pages.rendering import render_page
from api.pages.visitors import chosen_locale, page_locale, visitor
from api.transport.body import read_body
from api.transport.refusals import Refused
from domain.clinic import queries as clinic
from domain.clinic.errors import ClinicNotLoaded
from domain.kernel.clock import Clock
from domain.kernel.errors import DomainError, RateLimited, Retryable
from domain.kernel.text import translate
from domain.referrals.errors import CodeInvalid
from domain.referrals.queries import Invitation
from domain.referrals.service import open_invitation, submit_lead
from domain.staff.actor import Actor

MAX_CODE_CHARACTERS: Final = 100
_FORM_TYPE: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request for a page, with what every page shows.

    Args:
        request: the visitor's.
        locale: the language of the page.
        clinic_name: empty before the clinic is loaded.
        branches: `name`, `address` and `phone` of each branch.
        actor: whom the visitor is to the services.
        invitation: what the code leads to; None if nobody can use it.
        wait_s: seconds to wait after too many wrong codes, whatever the code; 0 for nearly everybody.
    """

    request: Request
    locale: str
    clinic_name: str
    branches: list[dict[str, Any]]
    actor: Actor
    invitation: Invitation | None = None
    wait_s: int = 0

    def link(self, ending: str = "") -> str:
        """Return the address of a page of this code, in the visitor's chosen language."""
        code = self.invitation.code if self.invitation else self.request.path_params["code"]
        chosen = chosen_locale(self.request)
        return f"/r/{quote(code, safe='')}{ending}" + (f"?lang={chosen}" if chosen else "")

    def page(
        self, template: str, *, status: int = 200, headers: dict[str, str] | None = None, **values: Any
    ) -> Response:
        """Return a page with what every page shows, and `values`."""
        shown = {
            "clinic_name": self.clinic_name,
            "branches": self.branches,
            "invitation": self.invitation,
            "path": self.request.url.path,
            "form_action": self.link(),
            **values,
        }
        return render_page(template, locale=self.locale, values=shown, status=status, headers=headers)


def landing_routes(settings: ApiSettings, clock: Clock) -> list[Route]:
    """Return the routes of the pages.

    Args:
        settings: of the installation.
        clock: tells the time.
    """

    async def show(request: Request) -> Response:
        """Answer with the invitation and an empty form."""
        visit = await _visit(request, settings, clock)
        return _closed(visit) if visit.invitation is None else _form_page(visit, LeadForm(), {})

    async def submit(request: Request) -> Response:
        """Take the form; a reload of the page that follows sends nothing again."""
        visit = await _visit(request, settings, clock)
        if visit.invitation is None:
            return _closed(visit)
        try:
            form = await _read(request)
        except Refused as refusal:
            return PlainTextResponse(f"{refusal.message}\n", refusal.status)
        if missing := form.missing():
            errors = {name: translate(visit.locale, text) for name, text in missing.items()}
            return _form_page(visit, form, errors, status=422)
        try:
            await submit_lead(
                actor=visit.actor,
                code=visit.invitation.code,
                first_name=form.first_name,
                phone=form.phone,
                comment=form.comment or None,
                consents=form.consents(),
                now=clock.now(),
            )
        except CodeInvalid:
            return _closed(visit)
        except DomainError as refusal:
            return _refused(visit, form, refusal)
        return RedirectResponse(visit.link("/thanks"), status_code=303, headers={"cache-control": "no-store"})

    async def thanks(request: Request) -> Response:
        """Answer with thanks; they tell nothing about who is a patient (R-REF-4)."""
        visit = await _visit(request, settings, clock)
        return _closed(visit) if visit.invitation is None else visit.page("thanks.html")

    return [
        Route("/r/{code}", show, methods=["GET"]),
        Route("/r/{code}", submit, methods=["POST"]),
        Route("/r/{code}/thanks", thanks, methods=["GET"]),
    ]


async def _visit(request: Request, settings: ApiSettings, clock: Clock) -> Visit:
    code: str = request.path_params["code"]
    try:
        organisation = await clinic.organisation()
    except ClinicNotLoaded:
        locale = page_locale(request, FALLBACK_LOCALE)
        return Visit(request, locale, "", [], visitor(request, settings, locale))
    locale = page_locale(request, organisation.locale)
    actor = visitor(request, settings, locale)
    visit = Visit(request, locale, organisation.name, await clinic.branches(), actor)
    if len(code) > MAX_CODE_CHARACTERS:
        return visit
    try:
        return replace(visit, invitation=await open_invitation(actor=actor, code=code, now=clock.now()))
    except RateLimited as refusal:
        return replace(visit, wait_s=int(refusal.params["retry_after_s"]))


async def _read(request: Request) -> LeadForm:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM_TYPE:
        raise Refused(415, f"The form must be sent as {_FORM_TYPE}.")
    try:
        return read_form(await read_body(request, max_bytes=MAX_BODY_BYTES))
    except ValueError:
        raise Refused(400, "The form has too many fields.") from None


def _form_page(
    visit: Visit,
    form: LeadForm,
    errors: dict[str, str],
    *,
    status: int = 200,
    general: str | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    """Return the invitation with the form as it was filled in.

    Args:
        visit: whose.
        form: what was typed; it is kept.
        errors: field -> what is wrong with it, in the visitor's language.
        status: of the response.
        general: what is wrong with no field in particular.
        headers: further ones.
    """
    return visit.page(
        "invitation.html", status=status, headers=headers, form=asdict(form), errors=errors, general=general
    )


def _refused(visit: Visit, form: LeadForm, refusal: DomainError) -> Response:
    """Return the form with the refusal at its field."""
    text = translate(visit.locale, refusal.text, **refusal.params)
    if isinstance(refusal, RateLimited):
        headers = {"retry-after": str(refusal.params["retry_after_s"])}
        return _form_page(visit, form, {}, status=429, general=text, headers=headers)
    if isinstance(refusal, Retryable):
        return _form_page(visit, form, {}, status=503, general=text)
    field = FIELD_OF_INPUT.get(refusal.field[0]) if refusal.field else None
    if field is None:
        return _form_page(visit, form, {}, status=422, general=text)
    return _form_page(visit, form, {field: text}, status=422)


def _closed(visit: Visit) -> Response:
    """Return the friendly page for a code that nobody can use, or for a visitor who has to wait."""
    if visit.wait_s:
        wait = translate(visit.locale, RateLimited.text, retry_after_s=visit.wait_s)
        return visit.page("throttled.html", status=429, headers={"retry-after": str(visit.wait_s)}, wait=wait)
    return visit.page("unusable.html", status=404)
