"""One thing that can be set, as a form, a command line, what is remembered and a check know it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from composer.errors import ComposerError

Kind = Literal["integer", "number", "boolean", "text"]
Value = int | float | bool | str
ANY = "any"
"""What a form says where nothing is asked for."""


@dataclass(frozen=True)
class Row:
    """A setting without its default.

    Attributes:
        label: `&` stands before the letter that goes there.
        minimum, maximum: allowed values; they say nothing of a text or a switch.
    """

    name: str
    label: str
    kind: Kind
    minimum: float
    maximum: float
    tooltip: str

    @property
    def spoken(self) -> str:
        """The label without the mark of its letter."""
        return self.label.replace("&", "")

    def has_kind(self, value: object) -> bool:
        """True where the value has the type of this setting."""
        if self.kind == "boolean" or isinstance(value, bool):
            return self.kind == "boolean" and isinstance(value, bool)
        if self.kind == "text":
            return isinstance(value, str)
        return isinstance(value, int) or (self.kind == "number" and isinstance(value, float))

    def admits(self, value: Any) -> bool:
        """True where the value has the type of this setting and, a number, stands in its range."""
        counts = self.kind in ("integer", "number")
        return self.has_kind(value) and (not counts or self.minimum <= value <= self.maximum)


@dataclass(frozen=True)
class Setting(Row):
    """A setting with all that a form or a command line shows of it.

    Attributes:
        at_first: what a form begins with, where that is not the default.
        where: in a form: above, folded below, or nowhere.
        step: how far an arrow moves a number; 0 for what fits.
        suffix: stands behind a number.
        lowest: what a number says at its minimum.
        choices: a text's to choose from, where there are such; or a switch's two words, off and on.
        placeholder: stands where a text is empty.
        lines: a text may have several.
        option: on the command line, where it is not called as the field.
        also: another name of the option.
        help: the command line's explanation; a setting without one is no option.
        parse: makes of a text what the field holds.
    """

    default: Any = 0
    at_first: Value | None = None
    where: Literal["above", "folded", "nowhere"] = "folded"
    step: float = 0
    suffix: str = ""
    lowest: str = ""
    choices: tuple[str, ...] | None = None
    placeholder: str = ""
    lines: bool = False
    option: str = ""
    also: str = ""
    help: str = ""
    parse: Callable[[str], Any] = str.strip

    @property
    def first(self) -> Value:
        """What a form begins with."""
        first: Value = self.default if self.at_first is None else self.at_first
        return first

    @property
    def option_name(self) -> str:
        """`--top-k`."""
        return self.option or "--" + self.name.replace("_", "-")


def setting(
    default: Any, label: str, tooltip: str, minimum: float = 0, maximum: float = 0, **shown: Any
) -> Any:
    """A field of a frozen dataclass that a person can set; `shown` as in `Setting`."""
    kinds: dict[type, Kind] = {bool: "boolean", int: "integer", float: "number"}
    row = Setting("", label, kinds.get(type(default), "text"), minimum, maximum, tooltip, default, **shown)
    return field(default=default, metadata={"setting": row})


def settings_in(kind: type) -> tuple[Setting, ...]:
    """The fields of a dataclass that were made with `setting`, in their order."""
    rows = ((one.name, one.metadata.get("setting")) for one in fields(kind))
    return tuple(replace(row, name=name) for name, row in rows if row is not None)


def parsed(kind: type, values: Mapping[str, Any]) -> dict[str, Any]:
    """Of values from a form or a command line those that are settings of `kind`, as its fields hold them."""
    rows = [row for row in settings_in(kind) if row.name in values]
    return {row.name: row.parse(values[row.name]) if row.kind == "text" else values[row.name] for row in rows}


def check(settings: object, rows: Iterable[Row]) -> None:
    """Raises ComposerError for the first number or switch of another type or outside its range."""
    for row in rows:
        value = getattr(settings, row.name)
        if row.kind == "text":
            continue
        if not row.has_kind(value):
            raise ComposerError(f"{row.spoken} is {value!r}, but must be {_KINDS[row.kind]}.")
        if row.kind != "boolean" and not row.minimum <= value <= row.maximum:
            raise ComposerError(
                f"{row.spoken} is {value:,}, but must be from {row.minimum:,} to {row.maximum:,}. "
                "Choose a value in this range."
            )


_KINDS: dict[Kind, str] = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}
