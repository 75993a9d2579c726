"""What can be set before composing."""

from dataclasses import dataclass, field
from datetime import date

from composer.composition.prompt import Prompt
from composer.composition.sampling import (
    DEFAULT_TEMPERATURE,
    HIGHEST_TEMPERATURE,
    LOWEST_TEMPERATURE,
    Sampling,
)
from composer.notation.elements import Tune
from composer.setting import check, setting, settings_in

USUAL_BATCH = 32


@dataclass(frozen=True, kw_only=True)
class CompositionSettings:
    """How to compose.

    Attributes:
        count: how many tunes; with `free_text`, how many texts.
        temperature, top_k, top_p: see `Sampling`.
        seed: of the first tune; the one at index i is drawn with `seed + i`.
        start: what each tune begins with; empty for what the model's form begins with.
        characters: the most that are drawn for a tune; with `free_text`, how many are drawn.
        constrained: only what leads to a valid tune is drawn, and the prompt is obeyed.
        free_text: the lab's way: goes on over the ends of tunes, and takes all tunes out of the text.
        batch: how many tunes are written at a time, 0 for a usual number; it changes no tune.
        plain_titles: tunes are called by what they are and the day; else by a name of their own.
        day: of the composing, for plain titles; None leaves it out.
        model_name: for the note in each tune that says how to compose it again.
        like: a tune in the manner of which others are composed; None for none.
    """

    count: int = setting(
        1, "Tu&nes", "How many tunes to compose.", 1, 10_000,
        where="above", at_first=4, help="how many tunes (default: 1)",
    )  # fmt: skip
    temperature: float = setting(
        DEFAULT_TEMPERATURE, "Temper&ature",
        "Low is careful and repeats itself; high is daring and stumbles.",
        LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE, step=0.05,
        help=f"below 1 tamer, above 1 bolder (default: {DEFAULT_TEMPERATURE:g})",
    )  # fmt: skip
    top_k: int = setting(
        0, "Top-k", "Each character is drawn from so many of the likeliest only.", 0, 10_000,
        lowest="all", help="from the N likeliest only",
    )  # fmt: skip
    top_p: float = setting(
        1.0, "Top-p", "Each character is drawn from the likeliest that together have this probability.",
        0.01, 1.0, step=0.05, help="from the likeliest that have probability N",
    )  # fmt: skip
    seed: int = setting(
        0, "&Seed", "The same seed, model and settings give the same tunes again.", 0, 2**63 - 1,
        help="the same seed gives the same tunes",
    )  # fmt: skip
    start: str = setting(
        "", "Start string",
        "The text goes on from here, such as “M:6/8”, Enter, “L:1/8”, Enter, “K:D”.",
        placeholder="empty: the model begins by itself", lines=True, parse=str,
        help="how each tune begins, such as “M:6/8”; \\n is a new line",
    )  # fmt: skip
    characters: int = setting(
        1000, "Longest, in characters", "At most so many characters are drawn for a tune.", 1, 1_000_000,
        step=100, help="the most a tune may have (default: 1000)",
    )  # fmt: skip
    constrained: bool = setting(
        True, "Keep to the rules of ABC",
        "Only what leads to a valid tune is drawn; without it nothing that is asked for can be obeyed.",
        option="--unconstrained", help="draw whatever comes, valid or not, and obey no wish",
    )  # fmt: skip
    free_text: bool = setting(
        False, "One long text, the lab’s way",
        "Draws all the characters in one go, past the ends of tunes, and takes every whole tune out of them.",
        help="the lab’s way: N characters, and the tunes found in them",
    )  # fmt: skip
    plain_titles: bool = setting(
        False, "Titles", "Each tune gets a name of its own, or is called such as “Jig in D, 28 Nov, 3”.",
        choices=("Names", "Plain"), help="call tunes “Jig in D, 28 Nov, 3” instead of by names",
    )  # fmt: skip
    batch: int = setting(
        0, "Batch", "How many tunes are written at a time.", 0, 256,
        where="nowhere", help="tunes at a time; it changes none (default: up to 32)",
    )  # fmt: skip
    prompt: Prompt = field(default_factory=Prompt)
    day: date | None = None
    model_name: str = ""
    like: Tune | None = None

    def __post_init__(self) -> None:
        Sampling(self.temperature, self.top_k, self.top_p)
        check(self, settings_in(type(self)))

    @property
    def sampling(self) -> Sampling:
        """How characters are drawn."""
        return Sampling(self.temperature, self.top_k, self.top_p)

    @property
    def width(self) -> int:
        """How many tunes are written at a time; of free texts one, whose tunes are told as they end."""
        if self.free_text:
            return 1
        return min(self.count, self.batch or USUAL_BATCH)

    def note(self, seed: int) -> str:
        """What a tune says of itself in its `N:` field; empty where the model has no name."""
        if not self.model_name:
            return ""
        name = _plain(self.model_name)
        narrowed = f", top-k {self.top_k}" * bool(self.top_k) + f", top-p {self.top_p:g}" * (self.top_p < 1)
        like = f", like {_plain(self.like.title) or 'a tune without a title'}" if self.like else ""
        return (
            f"composed by ABC Composer: model {name}, seed {seed}, temperature {self.temperature:g}"
            f"{narrowed}{like}"
        )


def _plain(name: str) -> str:
    """A name on one line that no comment cuts off."""
    return " ".join(name.replace("%", " ").split())
