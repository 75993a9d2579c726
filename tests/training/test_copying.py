"""The share of what a network writes that is taken out of the tunes it learnt from."""

from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.training.copying import LearntBars

REEL = "R:reel\nM:4/4\nL:1/8\nK:D\n|:ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG:|\nfafd efec|dBAF E4|]"
JIG = "R:jig\nM:6/8\nL:1/8\nK:G\nGBd gdB|cec BdB|AcA FAc|BGG G3|edc BAG|FGA DEF|GBd cAF|G3 G3|]"
POLKA = "M:2/4\nL:1/8\nK:A\nEA AB|cB Ac|ed cB|AF F2|EA AB|cB AF|EF AB|A2 A2|]"


def test_four_bars_of_a_tune_in_any_key_are_a_copy_and_three_are_not() -> None:
    learnt = LearntBars.of([REEL, JIG])
    copied = transposed(
        read_tune("M:4/4\nL:1/8\nK:D\nfefe f4|ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG|D8|]"), 3
    )
    three = "M:4/4\nL:1/8\nK:D\nfefe f4|ABde f2ed|BAFA BcdB|AFdF AFdF|D8|]"
    assert learnt.copied(copied)
    assert not learnt.copied(three)
    assert [learnt.longest_run(text) for text in (copied, three, JIG, POLKA)] == [4, 3, 8, 1]
    assert learnt.share_copied([copied, three, JIG, POLKA]) == 0.5


def test_without_a_text_of_four_bars_there_is_no_copy_rate() -> None:
    assert LearntBars.of([REEL]).share_copied(["", "K:D\nABc|", "K:D\nA8|A8|A8|A8|"]) is None
