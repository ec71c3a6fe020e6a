"""Load the example's clinic and add its staff to the database of the environment; run as a program of its own."""

from datetime import UTC, datetime

from domain.staff.service import add_staff_member
from runtime.connect import configure_secrets, run_on_database
from runtime.load import load_file
from runtime.settings import get_settings
from tests.journeys.enamel import PASSWORD, SETUP

STAFF = {"boss": "OWNER", "manager": "MANAGER", "desk": "RECEPTIONIST", "doctor": "DOCTOR", "marketer": "MARKETER"}
FAR = {"far_desk": "RECEPTIONIST", "far_manager": "MANAGER"}  # of Novosibirsk only


async def set_up() -> None:
    now = datetime.now(UTC)
    await load_file(SETUP, now)
    for login, role in {**STAFF, **FAR}.items():
        branches = ["nsk"] if login in FAR else []
        await add_staff_member(
            login=login, display_name=login, role=role, password=PASSWORD, branch_codes=branches, now=now
        )


if __name__ == "__main__":
    settings = get_settings()
    configure_secrets(settings)
    run_on_database(settings, set_up)
