"""What has a meaning in ABC 2.1 or abcMIDI and none here, with what is said of it.

Sections 3, 4.14, 9 and 11 of ABC 2.1, https://abcnotation.com/wiki/abc:standard:v2.1, and the guide of
abcMIDI. What is in none of these tables and not obeyed either is no instruction that this program knows.
"""

_MIDI = {
    "stress of beats by files and models": "ptstress stressmodel deltaloudness",
    "volume and expression": "vol volinc control controlcombo controlstring expand trim",
    "drones": "drone droneon droneoff",
    "the length of grace notes": "grace gracedivider",
    "strummed chords": "chordattack randomchordattack makechordchannels",
    "definitions of chords": "chordname",
    "swing by numbers": "ratio",
    "the way fermatas lengthen": "fermatafixed fermataproportional",
    "bends by numbers": "pitchbend pitchbendstring bendvelocity bendstring shape portamento noportamento",
    "tunings": "temperament temperamentlinear temperamentnormal tuningsystem c snt",
}
_DIRECTIVES = {
    "groups of staves": "staff barsstaves bracket brace",
    "the size of paper and music": (
        "pageheight pagewidth topmargin botmargin leftmargin rightmargin indent landscape scale "
        "maxshrink stretchlast stretchstaff staffwidth maxstaffsep maxsysstaffsep notespacingfactor"
    ),
    "space": (
        "topspace titlespace subtitlespace composerspace musicspace vocalspace wordsspace partsspace "
        "textspace sysstaffsep staffsep barsperstaff parskipfac lineskipfac aligncomposer alignbars"
    ),
    "fonts": (
        "titlefont subtitlefont composerfont partsfont tempofont gchordfont annotationfont infofont "
        "textfont vocalfont wordsfont voicefont repeatfont measurefont footerfont headerfont "
        "historyfont setfont-1 setfont-2 setfont-3 setfont-4 font gchordbox"
    ),
    "text and separators": (
        "text center vskip sep newpage begintext endtext beginps endps ps postscript deco eps "
        "multicol textoption titleformat titleleft titlecaps titletrim infoname infoline footer "
        "header"
    ),
    "how things are drawn": (
        "measurenb measurebox measurefirst setbarnb barnumbers breakoneoln bstemdown dynalign "
        "exprabove exprbelow gracespace graceslurs hyphencont keywarn timewarn clef vocalabove "
        "flatbeams straightflags dynamic gstemdir stemdir vocal volume ornament decoerr comball "
        "combinevoices cancelkey graceword shifthnote shiftunison slurheight stemheight splittune "
        "squarebreve dateformat"
    ),
    "what is printed": (
        "writefields printparts printtempo partsbox writehistory writeout-accidentals contbarnb "
        "oneperpage musiconly withxrefs"
    ),
    "decorations of one’s own and how they are written": "decoration micronewps",
    "the language of a file": "abc-charset abc-include abc-edited-by",
    "macros": "user",
    "the key of the page": "transpose",
}
_FIELDS = {
    "m": "Macros are not replaced: write out what they stand for",
    "s": "Symbol lines are not read: write the symbols before their notes",
    "E": "“E:” is of an outdated ABC and has no effect: remove it",
}
_DECORATIONS = {
    "tremolos between notes": "trem1 trem2 trem3 trem4",
    "marks of its own": "gmark cut",
    "stems and beams": "beambr1 beambr2 rbstop xstem",
    "editorial accidentals": "editorial courtesy",
}


def _by_name(table: dict[str, str]) -> dict[str, str]:
    return {name: meaning for meaning, names in table.items() for name in names.split()}


MIDI, DIRECTIVES, FIELDS = _by_name(_MIDI), _by_name(_DIRECTIVES), _FIELDS
DECORATIONS = _by_name(_DECORATIONS)
"""Name -> what it is about."""


def advice_on_midi(name: str) -> str:
    """What is said of an instruction behind `%%MIDI` that is not obeyed."""
    if name in MIDI:
        return (
            f"“%%MIDI {name}” ({MIDI[name]}) is not obeyed here; other programs may. Nothing needs mending."
        )
    return (
        f"“%%MIDI {name[:20]}” is no instruction of ABC 2.1 or abcMIDI and is left out. Check its spelling."
    )


def advice_on_directive(name: str) -> str:
    """What is said of a `%%` line that is not obeyed; empty for a name that no standard knows."""
    if name not in DIRECTIVES:
        return ""
    return f"“%%{name}” ({DIRECTIVES[name]}) is not obeyed here; other programs may. Nothing needs mending."


def unobeyed_field(letter: str) -> str:
    """What is said of a field that is not obeyed; empty for others."""
    return f"{FIELDS[letter]}." if letter in FIELDS else ""


def advice_on_decoration(name: str) -> str:
    """What is said of a decoration that has no sign here; empty for others."""
    if name not in DECORATIONS:
        return ""
    effect = (
        "has no effect here" if DECORATIONS[name] == "stems and beams" else "is shown as a word and not heard"
    )
    return f"“!{name}!” ({DECORATIONS[name]}) {effect}. Nothing needs mending."
