"""Loads every table that croissant.json describes, and compares its rows with the JSON form: one line, or one a difference."""

import json
import sys
from pathlib import Path

import mlcroissant

release = Path(sys.argv[1])
dataset = mlcroissant.Dataset(jsonld=str(release / "croissant.json"))
names = [record_set.id for record_set in dataset.metadata.record_sets]
loaded = {name: sum(1 for _ in dataset.records(record_set=name)) for name in names}
expected = {path.stem: len(json.loads(path.read_text(encoding="utf-8"))) for path in (release / "json").glob("*.json")}
wrong = [name for name in sorted({*loaded, *expected}) if loaded.get(name) != expected.get(name)]
for name in wrong:
    print(f"{name}: expected {expected.get(name)} rows, found {loaded.get(name)}")
print(f"{len(loaded) - len(wrong)} of {len(expected)} tables load with all rows")
sys.exit(1 if wrong else 0)
