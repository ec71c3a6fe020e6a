"""Failures of the clinic's set-up.

Invalid
    SetupInvalid      the document breaks its form; tells every problem with its path
Conflict
    ClinicNotLoaded   `enamel load` has never run
    CurrencyFixed     patients have accounts in another currency
"""

from collections.abc import Sequence

from domain.kernel.errors import Conflict, Invalid


class SetupInvalid(Invalid):
    """A set-up document cannot be used; nothing was changed.

    Args:
        problems: one line each, starting with the path in the document, for example `services[2].price: ...`.
    """

    text = "The set-up is not valid: {problems}"

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(problems="; ".join(problems))
        self.problems = tuple(problems)


class ClinicNotLoaded(Conflict):
    """There is no organisation yet: `enamel load` has to run first."""

    text = "The clinic has not been set up yet."


class CurrencyFixed(Conflict):
    """The currency cannot change once patients have accounts in it."""

    text = "The currency stays {currency}: accounts are kept in it."
