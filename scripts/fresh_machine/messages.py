"""What the set-up says to the person who runs it."""


class SetupError(Exception):
    """The set-up can't go on; its text says why and what to do, in whole sentences."""


def say(sentence: str) -> None:
    """Prints at once, so that it stands before the output of the program started next."""
    print(sentence, flush=True)
