import tomllib

import pytest

from core.toml_lines import Path, key_lines, line_of

TEXT = '''\
name = "a # b"
[values]
"quoted key" = 1
many = [
  "[[steps]]",  # no table
  { x = 1 },
]
text = """
[[steps]]
key = 1 \\"""
"""
raw = \'\'\'
x = 1\'\'\'
[[steps]]  # the first
fire = "A"
set = { a = 1 }
[[steps]]
loop = 2
[[steps.do]]
fire = "B"
[[steps.do]]
deep.er = 1
[[steps]]
wait = 1'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 1),
        (("values",), 2),
        (("values", "quoted key"), 3),
        (("values", "many"), 4),
        (("values", "text"), 8),
        (("values", "raw"), 12),
        (("steps", 0), 14),
        (("steps", 0, "fire"), 15),
        (("steps", 0, "set", "a"), 16),
        (("steps", 1), 17),
        (("steps", 1, "do", 0), 19),
        (("steps", 1, "do", 1), 21),
        (("steps", 1, "do", 1, "deep", "er"), 22),
        (("steps", 2, "wait"), 24),
        (("steps", 2, "unknown"), 23),
        (("nowhere",), 1),
    ],
    ids=lambda part: ".".join(map(str, part)) if isinstance(part, tuple) else str(part),
)
def test_where_keys_stand(path: Path, line: int) -> None:
    """Every key has its line, whatever strings, lists and comments stand before it; else that of what holds it."""
    assert line == line_of(key_lines(TEXT), path)


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ('"""a\n""b\n"""""', 3),
        ("'''a\n''b\n'''''", 3),
        ('"""\\"""\nx = 2 \\\n"""', 3),
        ('"""one line"""', 1),
        ("[ # ]\n]", 2),
        ("{ a = '[' }", 1),
        ("[" + "[]," * 60_000 + "]", 1),
    ],
    ids=["quotes at the end", "raw quotes at the end", "escaped quotes", "one line", "a bracket in a comment",
         "a bracket in a string", "many brackets"],
)  # fmt: skip
def test_where_a_value_ends(value: str, lines: int) -> None:
    """The key after a value is found, whatever the value is made of, and quickly."""
    text = f"x = {value}\ny = 1"

    assert tomllib.loads(text)["y"] == 1
    assert {("x",): 1, ("y",): lines + 1} == key_lines(text)
