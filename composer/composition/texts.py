"""The texts that a composition writes, in their order, and which of them are begun again."""

from collections import deque
from dataclasses import dataclass, field

import numpy as np

from composer.composition.acceptance import MOST_ATTEMPTS, why_anew
from composer.composition.constraint.constraint import Constraint
from composer.composition.events import BegunAgain
from composer.composition.example import Example, Shared
from composer.composition.extraction import SEPARATOR
from composer.composition.settings import CompositionSettings
from composer.composition.writing import Text

MOST_TRIES = 4
"""So often a tune is composed that is like an example, until it is no copy of that."""


@dataclass
class Texts:
    """The texts to write, in their order; one that is begun again comes next."""

    settings: CompositionSettings
    start: str
    constraint: Constraint | None
    example: Example | None
    _made: int = 0
    _again: deque[Text] = field(default_factory=deque)

    def __iter__(self) -> "Texts":
        return self

    def __next__(self) -> Text:
        if self._again:
            return self._again.popleft()
        if self._made == self.settings.count:
            raise StopIteration
        self._made += 1
        return self._text(self._made - 1, self.settings.seed + self._made - 1)

    def begin_again(self, text: Text) -> BegunAgain | None:
        """Begins a whole text anew where it is the example over again, or no tune of its kind."""
        tries = (text.seed - self.settings.seed) // self.settings.count + 1
        shared = self.shared(text.text)
        if shared is not None and shared.is_copy and tries < MOST_TRIES:
            seed = text.seed + self.settings.count  # no other text has it, whichever ends first
            self._again.append(self._text(text.index, seed))
            return BegunAgain(text.index, text.seed, seed, shared)
        reason = self._why_anew(text)
        if not reason:
            return None
        self._again.append(self._text(text.index, text.seed, text.attempt + 1))
        return BegunAgain(text.index, text.seed, text.seed, reason=reason)

    def _why_anew(self, text: Text) -> str:
        if self.constraint is None or text.attempt + 1 == MOST_ATTEMPTS:
            return ""
        chance = np.random.default_rng((text.seed, text.attempt, 2)).random()
        planned = self.example is not None or bool(self.settings.prompt.played_form)
        return why_anew(text.text.strip("\n"), dict(self.constraint.home_shares), chance, planned)

    def shared(self, text: str) -> Shared | None:
        """What a tune shares with the example; None where there is no example."""
        return self.example.shared(text.strip("\n")) if self.example else None

    def _text(self, index: int, seed: int, attempt: int = 0) -> Text:
        follower = None
        if self.constraint is not None:
            follower = self.constraint.follow(self.settings.characters)
            follower.begin(self.start)
            # A number of its own: the same seed draws the same notes in a key that is asked for.
            follower.draw_key(np.random.default_rng((seed, attempt, 1)).random())
        ends_with = "" if self.settings.free_text else SEPARATOR
        return Text(index, seed, self.settings.characters, ends_with, follower, self.start, attempt=attempt)
