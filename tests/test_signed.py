"""JSON that is damaged and JSON still is known."""

import json

import pytest

from composer.signed import is_sound, signed

KNOWN = {"title": "Séan", "checksum of": "nothing", "number": 7}


@pytest.mark.parametrize("indent", [None, 1])
def test_what_was_written_is_sound_and_every_flipped_bit_is_known_or_no_json(
    indent: int | None,
) -> None:
    data = signed(json.dumps(KNOWN, ensure_ascii=False, indent=indent))
    assert is_sound(data)
    assert {**KNOWN, "checksum": json.loads(data)["checksum"]} == json.loads(data)
    for place in range(len(data)):
        damaged = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert not is_sound(damaged) or _is_as_good(damaged)


def _is_as_good(damaged: bytes) -> bool:
    """The damage is in the checksum’s own name, or leaves no JSON."""
    try:
        found = json.loads(damaged)
    except ValueError:
        return True
    return KNOWN.items() <= found.items()


def test_what_an_earlier_version_wrote_counts_as_sound() -> None:
    assert is_sound(json.dumps(KNOWN).encode())
