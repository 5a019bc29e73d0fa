# SPDX-License-Identifier: MIT
"""A chart's rows out of a CSV file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.story.chartdata import ROWS, rows
from lcreader.story.complaints import Complaints

Found = list[tuple[str, float, int]]


def found(text: str | bytes) -> tuple[Found, list[tuple[str, int]]]:
    complaints = Complaints()
    data = text.encode() if isinstance(text, str) else text
    read = rows("t.csv", data, complaints)
    said = [(problem.code, problem.line) for problem in complaints.problems]
    return [(label, number.value, number.decimals) for label, number in read], said


PLAIN: Found = [("One", 1, 0), ("Two", 2.5, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "One,1\nTwo,2.5\n",
        "label,value\nOne,1\nTwo,2.5",
        "label;value\r\nOne;1\r\nTwo;2.5\r\n",
        "label\tvalue\nOne\t1\nTwo\t2.5\n",
        '\ufefflabel,value\n"One","1"\n\n Two , 2.5 \n,\n',
    ],
)
def test_rows_in_all_usual_forms(text: str) -> None:
    assert found(text) == (PLAIN, [])


def test_labels_may_hold_the_separator_in_quotes() -> None:
    assert found('"One, two",3\n') == ([("One, two", 3, 0)], [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("label,value\nOne,1\nTwo,many\n", 3),
        ("One,1\nTwo,2,3\n", 2),
        ("One,1\nTwo\n", 2),
        ("One,1\n,2\n", 2),
        ("One,1\nTwo,1e3\n", 2),
        ("One,1\nTwo,nan\n", 2),
        ('One,1\n"Two,2\n', 2),
        ('One,1\nTwo,"2"x\n', 2),
        ("One,1\n" + "x" * 200_000 + ",2\n", 2),
        ("One,1\nT\0wo,\n", 2),
    ],
)
def test_a_bad_row_is_said_with_its_line(text: str, line: int) -> None:
    read, said = found(text)
    assert said == [("table-row", line)]
    assert read[0] == ("One", 1, 0)


def test_a_heading_alone_is_no_rows() -> None:
    assert found("label,value\n") == ([], [])


def test_what_is_not_utf8_is_said() -> None:
    assert found(b"One,1\n" + b"Caf\xe9,2\n") == ([], [("not-utf8", 2)])


def test_more_rows_than_a_chart_can_show_are_cut() -> None:
    read, said = found("".join(f"r{n},{n}\n" for n in range(ROWS + 10)))
    assert (len(read), said) == (ROWS, [("too-many", ROWS + 1)])


def test_a_file_of_rubbish_is_left_early() -> None:
    read, said = found("rubbish\n" * 500_000)
    assert (read, len(said)) == ([], 20)


@given(st.binary(max_size=300) | st.text(alphabet='a1.,;\t"\n\r', max_size=80).map(str.encode))
def test_any_bytes_give_rows_or_complaints(data: bytes) -> None:
    read, said = found(data)
    assert all(label and isinstance(value, float) for label, value, _ in read)
    assert all(line > 0 for _, line in said)
