"""Collects what the rooms below the window say to a person, as templates, into `resources/sentences.txt`.

    python3 scripts/collect_sentences.py

A sentence is a text of the source, or a text with values in it, that begins and ends as sentences do. Errors
that the window itself raises are among them, since they are shown as those of the rooms below are.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
RESOURCE = ROOT / "resources" / "sentences.txt"
WINDOW = ("ui", "cli", "printing")
SENTENCE = re.compile(r"(?!WHERE )[A-Z“{\d…](?=.* ).*[.…!?”]")
LEAST_LETTERS = 8
NO_NAMES = {"else", "if", "for", "in", "not", "self", "len", "str", "sorted", "strip"}


def collect(package: Path = ROOT / "composer") -> list[str]:
    """The templates, sorted."""
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        in_window = path.relative_to(package).parts[0] in WINDOW
        for root in _errors(tree) if in_window else (tree,):
            found.update(_sentences(root))
    return sorted(found)


def _errors(tree: ast.Module) -> Iterator[ast.AST]:
    """What errors are made of, and the constants that they name."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_error(node.func)]
    yield from calls
    named = {node.id for call in calls for node in ast.walk(call) if isinstance(node, ast.Name)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id in named for t in node.targets
        ):
            yield node


def _is_error(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id.endswith("Error")


def _sentences(root: ast.AST) -> Iterator[str]:
    apart = {id(node.value) for node in ast.walk(root) if isinstance(node, ast.Expr)}  # docstrings
    for node in ast.walk(root):
        if isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
    for node in ast.walk(root):
        if id(node) not in apart and _is_sentence(template := _template(node)):
            yield template


def _is_sentence(template: str) -> bool:
    letters = sum(map(str.isalpha, re.sub(r"\{\w+\}", "", template)))
    return letters >= LEAST_LETTERS and SENTENCE.fullmatch(template) is not None


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, used = [], set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
        elif isinstance(part, ast.FormattedValue):
            parts.append(f"{{{_name(part.value, used)}}}")
    return "".join(parts)


def _name(value: ast.expr, used: set[str]) -> str:
    """A name for a value: the last one that stands in its expression, with a number where it is taken."""
    names = re.findall(r"[a-z_]\w*", re.sub(r"(['\"]).*?\1", "", ast.unparse(value)))
    name = next((one for one in reversed(names) if one not in NO_NAMES and one[0] != "_"), "value")
    taken = name
    while taken in used:
        taken = f"{name}_{len(used)}"
    used.add(taken)
    return taken


if __name__ == "__main__":
    RESOURCE.write_text("\n".join(collect()) + "\n", encoding="utf-8")
    print(f"{RESOURCE}: {len(collect())} sentences")
