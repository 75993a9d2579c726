"""What is in a corpus, counted."""

import re
from pathlib import Path

from composer.corpus import reading, selection, sources
from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.report import FACETS, KINDS, corpus_report, value

TUNES = tuple(
    CorpusTune("K:D\n" + "D" * n, str(n), "a.abc", n, rhythm, meter, key)
    for n, (rhythm, meter, key) in enumerate(
        [("reel", "C", "D"), ("reel", "4/4", "D"), ("", "6/8", "G"), ("jig", "6/8", "G"), ("", "C|", "Ador")]
    )
)


def test_keys_meters_and_rhythms_are_counted_the_most_frequent_first() -> None:
    left_out = (LeftOut("a.abc", 1, 1, "", "", "broken"), LeftOut("a.abc", 2, 1, "", "", "broken"))
    report = corpus_report(Corpus("a.abc", TUNES, left_out, "canonical"))
    assert report.facets == {
        "key": (("D", 2), ("G", 2), ("Ador", 1)),
        "meter": (("4/4", 2), ("6/8", 2), ("2/2", 1)),
        "rhythm": (("", 2), ("reel", 2), ("jig", 1)),
        "rhythm_known_by": (("", 5),),
    }
    assert report.left_out == (("broken", 2),)
    assert (report.shortest, report.median_length, report.longest) == (4, 6, 8)


def test_every_count_is_that_of_the_tunes_that_have_the_value() -> None:
    report = corpus_report(Corpus("a.abc", TUNES, (), "canonical"))
    for facet in FACETS:
        for name, count in report.facets[facet]:
            assert count == sum(value(tune, facet) == name for tune in TUNES)


def test_every_kind_of_reason_has_a_name() -> None:
    for module in (reading, selection, sources):
        text = Path(str(module.__file__)).read_text(encoding="utf-8")
        for kind in re.findall(r'"((?:no|too|unreadable)-[a-z]+|broken|duplicate)"', text):
            assert kind in KINDS, kind
