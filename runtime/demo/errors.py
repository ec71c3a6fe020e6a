"""Why a demo ends early; the text of each is for the person at the terminal.

DemoError
├── NotTheDemoError      the database holds something else
├── PortTakenError       another program listens there
└── StoryError           the story went another way than it should
"""


class DemoError(Exception):
    """The demo can't go on; the text says why."""


class NotTheDemoError(DemoError):
    """The database holds another clinic, or a demo that was broken off while it was made; nothing was changed."""


class PortTakenError(DemoError):
    """Another program listens on the port."""


class StoryError(DemoError):
    """The API refused a step of the story, or an amount is not what the rules say."""
