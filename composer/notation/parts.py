"""The order of parts: the value of a `P:` field in the header, expanded (section 3.1.9)."""

LONGEST_PARTS = 500
_DEEPEST = 8


def expand_parts(value: str) -> str:
    """`(AB)3C2` as `ABABABCC`; at most `LONGEST_PARTS` parts, dots and spaces left out.

    Section 3.1.9, https://abcnotation.com/wiki/abc:standard:v2.1#pparts
    """
    stack: list[list[str]] = [[]]
    group = ""
    digits = ""
    for character in value[:1000] + ".":
        if character.isascii() and character.isdigit():
            digits += character
            continue
        stack[-1].append(_repeated(group, digits))
        group, digits = "", ""
        if character == "(" and len(stack) < _DEEPEST:
            stack.append([])
        elif character == ")" and len(stack) > 1:
            group = "".join(stack.pop())[:LONGEST_PARTS]
        elif character.isascii() and character.isalpha():
            group = character
    return "".join("".join(part) for part in stack)[:LONGEST_PARTS]


def _repeated(group: str, digits: str) -> str:
    times = int(digits[:3]) if digits else 1
    return (group * min(times, LONGEST_PARTS))[:LONGEST]
