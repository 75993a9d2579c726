"""The root of every error that is written for a person to read."""


class ComposerError(Exception):
    """Something a person can mend; its text is shown to them as it stands.

    The text says what was received, what was expected, and how to mend it, in whole
    sentences. Anything that is not a `ComposerError` is a bug of this program.
    """
