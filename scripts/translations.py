"""Keeps the window's languages: collects what it says, and makes Qt's catalogues of what is translated.

    python3 scripts/translations.py             takes what is new and what is gone into the `.ts` files
    python3 scripts/translations.py --release   makes the `.qm` files that the window reads

Both lie in `resources/languages`. The `.ts` files can be opened with Qt Linguist. A text that is not
translated stays English.
"""

import argparse
import ast
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE, LANGUAGES = ROOT / "composer", ROOT / "resources" / "languages"
SENTENCES = ROOT / "resources" / "sentences.txt"
CONTEXT = "composer"
SAID = {"say", "counted", "plural"}
NAMED_BELOW = (
    "composition", "corpus/fetching.py", "corpus/report.py", "corpus/rhythms.py",
    "corpus/bundled", "corpus/collection.py", "export/book", "export/registry.py", "library/records.py",
    "library/tune_sets.py", "model", "notation/rhythms.py", "playback", "printing/book",
    "printing/formats.py", "score/added_parts.py", "score/note_values.py", "score/playing_styles.py",
    "score/accompaniment_patterns.py", "training", "workflows",
)  # fmt: skip
"""Rooms below the window whose tables and settings have names that a person reads."""
SPOKEN_BELOW = "score/spoken_notes.py"
"""Speaks in whatever language it is given."""
TABLES = ("playing_styles.toml", "instruments.toml", "abc_page.toml")
READ_IN_TABLES = {"title", "name", "label"}
NAME = re.compile(r"[^_=<>\\|{}\[\]%;#\n]*[A-Za-z][a-z’][^_=<>\\|{}\[\]%;\n]*")
CODE = re.compile(
    r"^(UPDATE|INSERT|DELETE) |^--|^/|^((Ctrl|Alt|Shift)\+)+|^X:|^[\w.]+\[|^(Noto|DejaVu|SF) |\(\?P|"
    r"^[\w.]+:\w+$|^[\w-]*(\.[\w-]+)+$|^\.?[a-z]+_\w*$|^SELECT|^\w+Error$|^[A-Z]\w*::|: ?\d+px|^Q[A-Z]"
)
WORDS = re.compile(r"&?[A-Z]&?[a-z]|[a-z] [a-z]")


@cache
def texts() -> list[str]:
    """All that the window may say, sorted: what it says itself, sentences of rooms below, and their names."""
    found = set(SENTENCES.read_text(encoding="utf-8").splitlines())
    window = sorted((PACKAGE / "ui").rglob("*.py"))
    trees = {path: _parsed(path) for path in sorted(PACKAGE.rglob("*.py"))}
    tables = {name for path in window for name in _tables_said(trees[path])}
    for tree in trees.values():
        found.update(_in_tables(tree, tables))
        found.update(_counted_in(tree))
        found.update(_alternatives_in(tree))
    for path in window:
        found.update(_said_in(path))
    for place in NAMED_BELOW:
        below = PACKAGE / place
        for path in [below] if below.suffix else sorted(below.rglob("*.py")):
            found.update(text for text in _named_in(path) if NAME.fullmatch(text))
    found.update(_named_in(PACKAGE / SPOKEN_BELOW))
    found.update(_said_in(PACKAGE / SPOKEN_BELOW))
    for table in TABLES:
        found.update(_titles_in(ROOT / "resources" / table))
    # A label is said without the mark of its key, too.
    found |= {text.replace("&", "") for text in found}
    return sorted(text for text in found if re.search("[A-Za-z]{2}", text) and not CODE.search(text))


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _nodes(tree: ast.AST) -> list[ast.AST]:
    return list(ast.walk(tree))


def _tables_said(tree: ast.AST) -> set[str]:
    """The names of constants out of which something is said, such as `say(LABELS[name])`."""
    said = (node for node in _nodes(tree) if isinstance(node, ast.Call) and _is_said(node))
    names = {node.id for call in said for node in ast.walk(call) if isinstance(node, ast.Name)}
    return {name for name in names if name.isupper()}


def _in_tables(tree: ast.Module, tables: set[str]) -> Iterator[str]:
    silent = _silent(tree)
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names = {one.id for one in targets if isinstance(one, ast.Name)}
        if names & tables and isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            yield from _constants(node.value, silent)


def _counted_in(tree: ast.AST) -> Iterator[str]:
    silent = _silent(tree)
    for node in _nodes(tree):
        if isinstance(node, ast.Call) and _is_said(node) and ast.unparse(node.func) != "say":
            yield from _given(node, silent)


def _alternatives_in(tree: ast.AST) -> Iterator[str]:
    """Words of which a sentence takes one, such as “is” or “are”."""
    values = (node for node in _nodes(tree) if isinstance(node, ast.FormattedValue))
    for choice in (node for value in values for node in ast.walk(value) if isinstance(node, ast.IfExp)):
        yield from _constants(choice.body, set())
        yield from _constants(choice.orelse, set())


def _is_said(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in SAID


def _said_in(path: Path) -> Iterator[str]:
    """Whatever is given to `say`, and all constants that look like words: most of them are said elsewhere."""
    tree = _parsed(path)
    silent = _silent(tree)
    for node in _nodes(tree):
        if isinstance(node, ast.Call) and _is_said(node):
            yield from _given(node, silent)
    yield from (text for text in _constants(tree, silent) if WORDS.search(text))


def _named_in(path: Path) -> Iterator[str]:
    """Texts in tables, and those that values are made of."""
    tree = _parsed(path)
    silent = _silent(tree)
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    for body in (tree.body, *(each.body for each in classes)):
        for one in body:
            if isinstance(one, ast.Assign | ast.AnnAssign) and one.value is not None:
                yield from _constants(one.value, silent)
    for node in _nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and _makes_a_value(node.func.id):
            yield from _constants(node, silent)


def _given(call: ast.Call, silent: set[int]) -> Iterator[str]:
    """The texts that are given to `say` or `counted`, which makes a plural itself where it is given none."""
    yield from _constants(call, silent)
    if ast.unparse(call.func) != "say" and len(call.args) == 2:
        yield from (f"{one}s" for one in _constants(call.args[1], silent))


def _makes_a_value(name: str) -> bool:
    return name[0].isupper() and not name.endswith("Error")


@cache
def _silent(tree: ast.AST) -> set[int]:
    """Docstrings, and the parts of texts with values in them, which are collected as sentences."""
    silent = {id(node.value) for node in _nodes(tree) if isinstance(node, ast.Expr)}
    for node in _nodes(tree):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in node.values}
    return silent


def _constants(root: ast.AST, silent: set[int]) -> Iterator[str]:
    for node in _nodes(root) if isinstance(root, ast.Module) else ast.walk(root):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value


def _titles_in(table: Path) -> Iterator[str]:
    def walk(value: object, key: str = "") -> Iterator[str]:
        if isinstance(value, Mapping):
            for name, one in value.items():
                yield from walk(one, name)
        elif isinstance(value, list):
            for one in value:
                yield from walk(one, key)
        elif isinstance(value, str) and key in READ_IN_TABLES:
            yield value

    if table.exists():
        yield from walk(tomllib.loads(table.read_text(encoding="utf-8")))


def messages(path: Path) -> list[ElementTree.Element]:
    """The entries of a `.ts` file."""
    return list(ElementTree.parse(path).iter("message"))


def read(path: Path) -> dict[str, str]:
    """What a `.ts` file translates."""
    found = {}
    for message in messages(path):
        source, translation = message.find("source"), message.find("translation")
        if source is not None and translation is not None and translation.text:
            found[source.text or ""] = translation.text
    return found


def write(path: Path, language: str, translated: Mapping[str, str]) -> None:
    """Writes a `.ts` file with all texts, those without a translation marked as Qt Linguist marks them."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in texts():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if said := translated.get(text, ""):
            translation.text = said
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ElementTree.tostring(root, encoding="unicode") + "\n",
        encoding="utf-8",
    )  # fmt: skip


def release(path: Path) -> None:
    """Makes the catalogue that Qt reads, with the tool that comes with PySide6."""
    import PySide6

    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    made = LANGUAGES / f"{path.stem}.qm"
    subprocess.run([tool, "-silent", "-removeidentical", path, "-qm", made], check=True)


def main() -> None:
    """Brings the `.ts` files up to date, or makes the catalogues of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--release", action="store_true", help="make the catalogues that the window reads")
    options = parser.parse_args()
    said = set(texts())
    for path in sorted(LANGUAGES.glob("*.ts")):
        known = read(path)
        if options.release:
            release(path)
        else:
            write(path, path.stem, known)
        print(f"{path.stem}: {len(said & known.keys())} of {len(said)} texts are translated")


if __name__ == "__main__":
    main()
