"""The schema's export."""

from pathlib import Path

import pytest
from graphql import build_schema

from api.export import FILE, difference, main, schema_text


def test_file_in_the_repository_is_the_schema():
    assert difference(FILE) == ""
    assert main(["--check"]) == 0


def test_schema_is_written_sorted_and_can_be_read_back(tmp_path: Path):
    file = tmp_path / "schema.graphql"
    assert main(["--file", str(file)]) == 0

    schema = build_schema(file.read_text("utf-8"))
    assert schema.query_type is not None
    names = list(schema.query_type.fields)
    assert names == sorted(names)
    assert schema_text() == file.read_text("utf-8")


def test_old_file_fails_the_check_with_the_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "schema.graphql"
    file.write_text(schema_text().replace("type Query ", "type Old "), "utf-8")
    assert main(["--check", "--file", str(file)]) == 1
    told = capsys.readouterr().err
    assert "-type Old implements" in told or "-type Old " in told
    assert "run `make schema`" in told


def test_missing_file_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--check", "--file", str(tmp_path / "none.graphql")]) == 1
    assert "none.graphql is out of date" in capsys.readouterr().err
