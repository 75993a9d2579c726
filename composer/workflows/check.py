"""Checks the tunes of a tunebook: every problem of every tune, with its place in the file."""

from collections.abc import Iterator
from dataclasses import dataclass

from composer.errors import ComposerError
from composer.notation.elements import Problem, Tune
from composer.notation.reader import read_tune
from composer.notation.tunebook import TuneText, split_tunebook

MAXIMUM_CHARACTERS = 1_000_000
"""A longer tune is not read: it would take gigabytes, and the longest orchestral scores are a third of it."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A problem of a tune; `line` is counted in the whole file, `column` in that line, both from 1."""

    line: int
    column: int
    rule: str
    message: str
    fatal: bool


@dataclass(frozen=True, slots=True)
class TuneCheck:
    """What was found in one tune; it is valid where no problem is fatal."""

    position: int
    title: str
    valid: bool
    problems: tuple[FileProblem, ...]


def check_tunes(text: str) -> Iterator[TuneCheck]:
    """Checks tune after tune, so that a large file shows its first results at once.

    Raises:
        ComposerError: the text holds no tune.
    """
    found = split_tunebook(text)
    if not found:
        raise ComposerError(
            "There is no tune in it. ABC notation was expected: each tune begins with an “X:” field and "
            "has a “K:” field before its notes."
        )
    for tune in found:
        if sentence := too_long(tune):
            problem = FileProblem(tune.first_line, 1, "too-long", sentence, fatal=True)
            yield TuneCheck(tune.position, "", False, (problem,))
        else:
            yield check_tune(read_tune(tune.text, tune.position, tune.first_line, tune.file_header))


def too_long(found: TuneText) -> str:
    """Why a tune is not read, or an empty string."""
    if len(found.text) <= MAXIMUM_CHARACTERS:
        return ""
    return (
        f"This tune has {len(found.text):,} characters, and at most {MAXIMUM_CHARACTERS:,} are read. If "
        "these are several tunes, begin each with an X: field."
    )


def check_tune(tune: Tune) -> TuneCheck:
    """The problems that were found while a tune was read."""
    problems = tuple(_in_file(problem, tune) for problem in tune.problems)
    return TuneCheck(tune.position, tune.title, tune.valid, problems)


def _in_file(problem: Problem, tune: Tune) -> FileProblem:
    line = tune.first_line + problem.line - 1
    return FileProblem(line, problem.column, problem.rule, problem.message, problem.fatal)
