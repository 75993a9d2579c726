"""What a person changed in a corpus, in a file, so that the same corpus can be read again another day."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from composer.bounded_json import json_from
from composer.corpus.changes import chosen, leave_out, with_all_mended
from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.files import read_regular, write_atomically
from composer.plurals import plural
from composer.signed import is_sound, signed

MOST_BYTES = 128 * 2**20
"""As many as two texts of the largest corpus."""


class KeptCorpusDamagedError(ComposerError):
    """The file is there and does not say what it should; it was left as it is."""


@dataclass(frozen=True)
class KeptCorpus:
    """Which corpus it was, and how to have it again.

    Attributes:
        sources: what it was read from; in `form`, as in `Corpus`.
        left_out: source and position in it of each tune that the person left out.
        mended: text as found -> text that took its place, in the order in which they were mended.
        tunes: how many tunes it had.
        digest: of its whole text; empty where that is not known.
        written: text as found -> what the person made of it and did not use yet.
    """

    sources: tuple[str, ...] = ()
    form: str = "canonical"
    left_out: frozenset[tuple[str, int]] = frozenset()
    mended: Mapping[str, str] = field(default_factory=dict)
    tunes: int = 0
    digest: str = ""
    written: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, corpus: Corpus) -> "KeptCorpus":
        """What there is to keep of a corpus."""
        away = chosen(corpus)
        every = [*corpus.tunes, *(one.tune for one in away if one.tune is not None)]
        mended = sorted((tune for tune in every if tune.mended_from), key=lambda tune: tune.number)
        return cls(
            sources=corpus.sources,
            form=corpus.form,
            left_out=frozenset((one.source, one.position) for one in away),
            mended={tune.mended_from: tune.original for tune in mended},
            tunes=len(corpus.tunes),
            digest=_digest(corpus),
        )

    def applied(self, corpus: Corpus) -> Corpus:
        """The corpus as it was read once more, with what the person had changed in it.

        Raises:
            ComposerError: no tune would remain.
        """
        corpus = with_all_mended(corpus, self.mended)
        places = {n for n, tune in enumerate(corpus.tunes) if (tune.source, tune.position) in self.left_out}
        return leave_out(corpus, places) if places else corpus

    def difference(self, corpus: Corpus) -> str:
        """A sentence where the corpus is not the same as this one was; empty where it is."""
        if not self.digest or self.digest == _digest(corpus):
            return ""
        now = "as many, but not the same" if len(corpus.tunes) == self.tunes else f"{len(corpus.tunes):,}"
        return (
            f"The training began with {plural(self.tunes, 'tune')} and goes on with {now}: the files, or "
            "what was mended in them, have changed since. Tunes that were learnt from may be held out now."
        )

    def write(self, path: Path) -> None:
        """Keeps it in a file; raises ComposerError where the folder or disk refuses."""
        write_atomically(path, self.to_json())

    def to_json(self) -> bytes:
        """UTF-8, for a person to read."""
        known = {
            "sources": self.sources,
            "form": self.form,
            "tunes": self.tunes,
            "digest": self.digest,
            "left_out": sorted(self.left_out),
            "mended": _pairs(self.mended),
            "written": _pairs(self.written),
        }
        return signed(json.dumps(known, ensure_ascii=False, indent=1))

    @classmethod
    def read(cls, path: Path) -> "KeptCorpus | None":
        """What a file keeps; None where there is none.

        Raises:
            KeptCorpusDamagedError: it is damaged.
            ComposerError: it can't be read.
        """
        try:
            return _parsed(read_regular(path, MOST_BYTES))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ComposerError(
                f"“{path}”, which keeps what you changed in a corpus, could not be read: "
                f"{error.strerror or error}. Check its rights."
            ) from error
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
            raise KeptCorpusDamagedError(
                f"“{path}” keeps which tunes were left out of a corpus and which were mended, and it is "
                f"damaged ({error})."
            ) from error


def _parsed(data: bytes) -> KeptCorpus:
    if not is_sound(data):
        raise ValueError("it is not as it was written")
    known = json_from(data)
    # A list is what versions before kept beside a model: what was left out, and no more.
    if isinstance(known, list):
        return KeptCorpus(left_out=_places(known))
    return KeptCorpus(
        sources=tuple(map(str, known["sources"])),
        form=str(known["form"]),
        left_out=_places(known["left_out"]),
        mended=_texts(known["mended"]),
        written=_texts(known.get("written", [])),
        tunes=int(known["tunes"]),
        digest=str(known["digest"]),
    )


def _pairs(texts: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"found": found, "mended": text} for found, text in texts.items()]


def _texts(known: list[Mapping[str, object]]) -> dict[str, str]:
    return {str(one["found"]): str(one["mended"]) for one in known}


def _places(known: list[list[object]]) -> frozenset[tuple[str, int]]:
    return frozenset((str(source), int(str(position))) for source, position in known)


def _digest(corpus: Corpus) -> str:
    return blake2b(corpus.text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
