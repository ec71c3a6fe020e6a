"""What a test of staff, sessions and keys starts from."""

from tests.domain.staff.given import add_patient, add_staff, branches, now

__all__ = ["add_patient", "add_staff", "branches", "now"]
