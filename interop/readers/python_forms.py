"""Reads one form of a release with one reader of Python and writes what it found, untouched, as JSON.

Usage: python_forms.py READER FORM RELEASE OUTPUT

OUTPUT becomes {table: {"columns": [...], "types": [...] or null, "rows": [[...]]}}. `types` are the reader's own column
types as kinds (string, integer, number, boolean, date, list), where the form states types. Dates become YYYY-MM-DD and
what is missing null; nothing else is converted, so that the comparison sees what a user of the reader sees.
"""

import datetime
import json
import math
import sqlite3
import sys
from pathlib import Path


def plain(value):
    """A cell as JSON holds it; arrays and scalars of numpy, pandas and Arrow become those of Python."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, (list, tuple)):
        return [plain(member) for member in value]
    if isinstance(value, datetime.datetime):
        if value.time() != datetime.time():
            return value.isoformat()
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def kind_of(type_name):
    """The kind that a column type of pyarrow, polars or DuckDB is of; an unknown type is told by its own name."""
    name = str(type_name).lower()
    if name.startswith(("list", "large_list")) or name.endswith("[]"):
        return "list"
    if name.startswith(("date",)):
        return "date"
    if name.startswith(("bool",)):
        return "boolean"
    if name.startswith(("int", "uint", "bigint")):
        return "integer"
    if name.startswith(("float", "double")):
        return "number"
    if name.startswith(("str", "large_str", "utf8", "varchar")):
        return "string"
    return name


def described(release):
    """The tables of the data package, as name and fields."""
    package = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
    return [(resource["name"], resource["schema"]["fields"]) for resource in package["resources"]]


def frame(columns, rows, types=None):
    return {"columns": list(columns), "types": types, "rows": [[plain(cell) for cell in row] for row in rows]}


def from_pandas(data):
    return frame(data.columns, data.astype(object).itertuples(index=False, name=None))


def from_arrow(table):
    columns = [column.to_pylist() for column in table.columns]
    return frame(table.column_names, zip(*columns), [kind_of(field.type) for field in table.schema])


def from_polars(data, typed):
    return frame(data.columns, data.rows(), [kind_of(type_) for type_ in data.dtypes] if typed else None)


def from_duckdb(relation, typed):
    return frame(relation.columns, relation.fetchall(), [kind_of(type_) for type_ in relation.types] if typed else None)


def pandas_csv(path, fields):
    import pandas

    types = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "string"}
    days = [field["name"] for field in fields if field["type"] == "date"]
    dtype = {field["name"]: types[field["type"]] for field in fields}
    data = pandas.read_csv(path, dtype=dtype, keep_default_na=False, na_values=[""])
    for day in days:
        data[day] = pandas.to_datetime(data[day], format="%Y-%m-%d")
    return from_pandas(data)


def pandas_json(path, _fields):
    import pandas

    # Its faster reading of numbers, which is the default, is wrong in the last digit of some.
    return from_pandas(pandas.read_json(path, dtype=False, precise_float=True))


def pandas_parquet(path, _fields):
    import pandas

    return from_pandas(pandas.read_parquet(path))


def pandas_arrow(path, _fields):
    import pandas

    return from_pandas(pandas.read_feather(path))


def pyarrow_parquet(path, _fields):
    from pyarrow import parquet

    return from_arrow(parquet.read_table(path))


def pyarrow_arrow(path, _fields):
    from pyarrow import feather

    return from_arrow(feather.read_table(path))


def pyarrow_csv(path, fields):
    import pyarrow
    from pyarrow import csv

    types = {"string": pyarrow.string(), "integer": pyarrow.int64(), "number": pyarrow.float64()}
    types |= {"boolean": pyarrow.bool_(), "date": pyarrow.date32()}
    convert = csv.ConvertOptions(
        column_types={field["name"]: types[field["type"]] for field in fields}, null_values=[""], strings_can_be_null=True
    )
    # A quotation may hold line ends.
    table = csv.read_csv(path, parse_options=csv.ParseOptions(newlines_in_values=True), convert_options=convert)
    return from_arrow(table) | {"types": None}


def polars_csv(path, fields):
    import polars

    types = {"string": polars.String, "integer": polars.Int64, "number": polars.Float64}
    types |= {"boolean": polars.Boolean, "date": polars.Date}
    schema = {field["name"]: types[field["type"]] for field in fields}
    return from_polars(polars.read_csv(path, schema_overrides=schema), False)


def polars_json(path, fields):
    import polars

    # All rows are looked at, since a column may begin with many nulls. Columns come in no certain order.
    data = polars.read_json(path, infer_schema_length=None)
    names = [field["name"] for field in fields]
    return from_polars(data.select(*names, polars.exclude(*names)), False)


def polars_parquet(path, _fields):
    import polars

    return from_polars(polars.read_parquet(path), True)


def polars_arrow(path, _fields):
    import polars

    return from_polars(polars.read_ipc(path), True)


def duckdb_csv(path, fields):
    import duckdb

    types = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}
    dtype = {field["name"]: types[field["type"]] for field in fields}
    return from_duckdb(duckdb.read_csv(str(path), header=True, dtype=dtype, na_values=""), False)


def duckdb_json(path, _fields):
    import duckdb

    # All rows are looked at, since a column may begin with many nulls.
    return from_duckdb(duckdb.read_json(str(path), sample_size=-1), False)


def duckdb_parquet(path, _fields):
    import duckdb

    return from_duckdb(duckdb.read_parquet(str(path)), True)


def pandas_xlsx(book, table, _fields):
    return from_pandas(book[table])


def openpyxl_xlsx(book, table, _fields):
    header, *rows = book[table].iter_rows(values_only=True)
    return frame(header, rows)


def sqlite3_sqlite(connection, table, _fields):
    cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
    return frame([column[0] for column in cursor.description], cursor.fetchall())


def pandas_sqlite(connection, table, _fields):
    import pandas

    return from_pandas(pandas.read_sql(f'SELECT * FROM "{table}" ORDER BY rowid', connection, dtype=object))


def open_pandas_book(path):
    import pandas

    return pandas.read_excel(path, sheet_name=None, keep_default_na=False, na_values=[""], dtype=object)


def open_workbook(path):
    import openpyxl

    return openpyxl.load_workbook(path)


def open_sqlite(path):
    return sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)


# One file a table.
by_table = {
    ("pandas", "csv"): pandas_csv,
    ("pandas", "json"): pandas_json,
    ("pandas", "parquet"): pandas_parquet,
    ("pandas", "arrow"): pandas_arrow,
    ("pyarrow", "csv"): pyarrow_csv,
    ("pyarrow", "parquet"): pyarrow_parquet,
    ("pyarrow", "arrow"): pyarrow_arrow,
    ("polars", "csv"): polars_csv,
    ("polars", "json"): polars_json,
    ("polars", "parquet"): polars_parquet,
    ("polars", "arrow"): polars_arrow,
    ("duckdb", "csv"): duckdb_csv,
    ("duckdb", "json"): duckdb_json,
    ("duckdb", "parquet"): duckdb_parquet,
}

# One file for all tables: how it is opened, and how a table is read from it.
by_file = {
    ("pandas", "xlsx"): (open_pandas_book, pandas_xlsx),
    ("openpyxl", "xlsx"): (open_workbook, openpyxl_xlsx),
    ("sqlite3", "sqlite"): (open_sqlite, sqlite3_sqlite),
    ("pandas", "sqlite"): (open_sqlite, pandas_sqlite),
}


def read(reader, form, release):
    tables = described(release)
    if (reader, form) in by_table:
        read_table = by_table[reader, form]
        return {name: read_table(release / form / f"{name}.{form}", fields) for name, fields in tables}
    open_file, read_table = by_file[reader, form]
    opened = open_file(next((release / form).iterdir()))
    return {name: read_table(opened, name, fields) for name, fields in tables}


if __name__ == "__main__":
    reader_, form_, release_, output = sys.argv[1:]
    found = read(reader_, form_, Path(release_))
    Path(output).write_text(json.dumps(found, ensure_ascii=False, allow_nan=False), encoding="utf-8")
