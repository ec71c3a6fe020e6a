"""What a checkout can be paid with, apart from what the database knows."""

from uuid import UUID

from domain.billing.service.means import Checkout, body_of
from domain.certificates.service import CertificateTender


def test_a_checkout_is_the_same_in_any_spelling_of_its_codes():
    plain, typed = (
        body_of(Checkout(UUID(int=1), certificates=(CertificateTender(code=code),), voucher_codes=(voucher,)))
        for code, voucher in (("7KDM3Q9TX5VB2N8R", "FRAMES300"), ("7kdm-3q9t x5vb-2n8r", "frames-300"))
    )
    assert plain == typed
