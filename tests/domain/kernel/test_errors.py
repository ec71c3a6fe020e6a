import inspect

import pytest

from domain.kernel import errors
from domain.kernel.errors import AmountOutOfRange, DomainError, RateLimited, StoredRefusal


def test_a_refusal_has_code_field_and_text_with_its_values():
    refusal = AmountOutOfRange(field=("amount",), minimum="0.01", maximum="9.00")
    assert (refusal.code, refusal.field) == ("AMOUNT_OUT_OF_RANGE", ("amount",))
    assert str(refusal) == "The amount must be between 0.01 and 9.00, with at most two decimal places."
    assert refusal.params == {"minimum": "0.01", "maximum": "9.00"}


def test_a_refusal_needs_the_values_of_its_text():
    with pytest.raises(KeyError, match="retry_after_s"):
        RateLimited()


def test_a_stored_refusal_leaves_the_class_as_it_was():
    stored = StoredRefusal(code="LIMIT", text="At most {n}.", field=("a",), params={"n": 3})
    assert (stored.code, str(stored), stored.field) == ("LIMIT", "At most 3.", ("a",))
    assert (StoredRefusal.code, StoredRefusal.text) == (DomainError.code, DomainError.text)


def test_every_error_is_told_in_the_modules_overview():
    overview = inspect.getdoc(errors) or ""
    classes = [
        name for name, each in vars(errors).items() if inspect.isclass(each) and each.__module__ == errors.__name__
    ]
    assert [name for name in classes if name not in overview] == []
