"""What can be wrong with a message."""

from domain.kernel.errors import NotFound


class UnknownTemplate(NotFound):
    """There is no template of this name."""

    text = "There is no message template {template}."
