"""Extracts the rows of all documents below INPUT with the executors of a Spark cluster, and writes them to OUTPUT, one folder of
Parquet files a table: the same rows as `extract --corpus INPUT --out OUTPUT` gives on one machine. README.md says how to run it."""

import argparse
import base64
import datetime
import itertools
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import threading
import urllib.parse

from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import DateType, DoubleType, StructType

# The program takes as many of a file, and, with what base64 adds, of a line.
MOST_BYTES = 64 * 1024 * 1024
# Longer files of NDJSON are cut into their lines, which takes one more reading of them.
MOST_WHOLE_BYTES = 32 * 1024 * 1024
TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tables.json")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input", metavar="INPUT", help="folder of documents, in any file system that Spark reads")
    parser.add_argument("output", metavar="OUTPUT", help="folder of the tables; must not exist")
    parser.add_argument("--date", help="date of documents that bear none: YYYY, YYYY-MM or YYYY-MM-DD")
    parser.add_argument("--min-confidence", help="leave out rows below it: high, medium or low")
    parser.add_argument("--program", default="covid-neighborhood-data", help="command that extracts, on every executor")
    parser.add_argument("--partitions", type=int, help="cut the documents into at least so many partitions")
    parser.add_argument("--whole", type=int, default=MOST_WHOLE_BYTES, help="bytes above which NDJSON is cut into lines")
    parser.add_argument("--tables", default=TABLES, help="columns of the tables (default: tables.json beside this file)")
    return parser.parse_args()


def command_of(arguments):
    command = [*shlex.split(arguments.program), "extract", "--corpus", "-"]
    for option, value in (("--date", arguments.date), ("--min-confidence", arguments.min_confidence)):
        if value is not None:
            command += [option, value]
    return command


def any_case(ending):
    return "".join(f"[{letter.lower()}{letter.upper()}]" if letter.isalpha() else letter for letter in ending)


def glob_of(endings):
    """A pattern for names with one of the endings, packed or not, in letters of any case."""
    packed = [f"{ending}.gz" for ending in endings]
    return "*.{" + ",".join(any_case(ending) for ending in [*endings, *packed]) + "}"


def ids_below(root):
    """How to name the document of an address that Spark gives: by its path below the folder."""

    def id_of(address):
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
        return os.path.basename(path) if path == root else path[len(root.rstrip("/")) + 1 :]

    return id_of


def sent(document):
    return json.dumps(document, ensure_ascii=True).encode()


def in_base64(content):
    return base64.b64encode(content).decode()


def too_long(name, what, most):
    return sent({"id": name, "issue": f"{name}: expected {what} of at most {most:,} bytes, found more; cut it"})


def files_below(spark, root, endings):
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", True)
    return reader.option("pathGlobFilter", glob_of(endings)).load(root.address)


def whole_files(files, id_of, most):
    """Files up to `most` bytes, each as one line. Longer ones are not even read."""
    wanted = files.where(F.col("length") <= most).select("_metadata.file_path", "content")
    return wanted.rdd.map(lambda file: sent({"id": id_of(file.file_path), "base64": in_base64(file.content)}))


def long_files(files, id_of):
    """Of files that are too long for a document only that is told."""
    wanted = files.where(F.col("length") > MOST_BYTES).select("_metadata.file_path")
    return wanted.rdd.map(lambda file: too_long(id_of(file.file_path), "a file", MOST_BYTES))


def empty_files(spark, files, id_of):
    """Spark lists empty files, but hands out none of them."""
    # The list begins addresses of a local file system with file:/// where the column has file:/.
    address = F.regexp_replace("file_path", "^(\\w+):///", "$1:/").alias("file_path")
    listed = spark.createDataFrame([(name,) for name in files.inputFiles()], "file_path string").select(address)
    full = files.select("_metadata.file_path").select(address)
    empty = listed.join(full, "file_path", "left_anti")
    return empty.rdd.map(lambda file: sent({"id": id_of(file.file_path), "base64": ""}))


def numbered(first_lines, id_of):
    """Lines of a partition with their numbers in their files, from those that the blocks of the files begin with."""

    def number(rows):
        counts = {}
        for row in rows:
            block = (row.file_path, row.file_block_start)
            line = counts.get(block, first_lines[block])
            counts[block] = line + 1
            name = id_of(row.file_path)
            if len(row.value) > MOST_BYTES:
                yield too_long(f"{name}:{line}", "a line", MOST_BYTES)
            else:
                yield sent({"id": name, "line": line, "base64": in_base64(row.value)})

    return number


def lines_of_long_files(spark, root, endings, whole):
    """The lines of longer files, which Spark cuts into blocks; how many lines stand before a block takes a reading of its own."""
    reader = spark.read.option("recursiveFileLookup", True).option("pathGlobFilter", glob_of(endings))
    lines = reader.option("lineSep", "\n").text(root.address).where(F.col("_metadata.file_size") > whole)
    block = ["_metadata.file_path", "_metadata.file_block_start"]
    counts = lines.select(*block).groupBy("file_path", "file_block_start").count().collect()
    first_lines, last_path, next_line = {}, None, 1
    for path, start, count in sorted(counts):
        next_line = 1 if path != last_path else next_line
        first_lines[(path, start)] = next_line
        last_path, next_line = path, next_line + count
    # As bytes: a line that is no UTF-8 is for the program to tell.
    values = lines.select(*block, F.col("value").cast("binary").alias("value"))
    return [values.rdd.mapPartitions(numbered(first_lines, ids_below(root.path)))] if counts else []


def feed(pipe, lines, failures):
    try:
        with pipe:
            for line in lines:
                pipe.write(line)
                pipe.write(b"\n")
    except Exception as error:
        failures.append(error)


def last_words(file):
    file.seek(max(0, file.seek(0, os.SEEK_END) - 2000))
    return file.read().decode("utf-8", "replace").strip()


def extract(command):
    """Pipes the lines of a partition through one process of the program; gives (table, row) with the row as it came."""

    def run(lines):
        lines = iter(lines)
        first = next(lines, None)
        if first is None:
            return
        failures, last_document = [], "the first document"
        with tempfile.TemporaryFile() as errors:
            # Each has its own pipe and thread, or a file: none waits for another.
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
            writer = threading.Thread(target=feed, args=(process.stdin, itertools.chain([first], lines), failures), daemon=True)
            writer.start()
            try:
                for line in process.stdout:
                    row = line.decode().rstrip("\n")
                    table = row[len('{"table":"') : row.index('"', len('{"table":"'))]
                    if table == "documents":
                        last_document = f"the one after {json.loads(row)['document_id']}"
                    yield table, row
                code = process.wait()
                writer.join()
            finally:
                process.kill()
                process.wait()
            # A program that fails also closes its input: its own words say more of it.
            if code != 0:
                reason = f"expected exit code 0, found {code} at {last_document}: {last_words(errors)}"
                raise RuntimeError(f"{shlex.join(command)}: {reason}")
            if failures:
                raise failures[0]

    return run


# JavaScript writes half of a pair of UTF-16 code units as an escape; the files of one machine hold a replacement character.
LONE_SURROGATE = re.compile(r"(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}")


def converter(kind):
    if isinstance(kind, DateType):
        return datetime.date.fromisoformat
    return float if isinstance(kind, DoubleType) else lambda value: value


def parser(schema):
    """Parses a row into its cells, in the order of the columns."""
    columns = [(field.name, converter(field.dataType)) for field in schema.fields]

    def parse(line):
        row = json.loads(LONE_SURROGATE.sub(r"\1\\ufffd", line.row))
        return tuple(None if row[name] is None else convert(row[name]) for name, convert in columns)

    return parse


def write_table(spark, source, output, schema):
    """Each cell is checked against its column: a null where there may be none ends the job."""
    rows = spark.read.schema("row string").parquet(source).rdd.map(parser(schema)) if source is not None else []
    frame = spark.createDataFrame(rows, schema, verifySchema=True)
    frame.write.option("compression", "zstd").parquet(output)
    return spark.read.parquet(output).count()


class Folder:
    """A folder of any file system: its full address, and its path there."""

    def __init__(self, spark, name):
        context = spark.sparkContext
        path = context._jvm.org.apache.hadoop.fs.Path(name)
        self.files = path.getFileSystem(context._jsc.hadoopConfiguration())
        self.hadoop = self.files.makeQualified(path)
        self.address = self.hadoop.toString()
        self.path = self.hadoop.toUri().getPath()

    def exists(self):
        return self.files.exists(self.hadoop)

    def remove(self):
        self.files.delete(self.hadoop, True)


def documents_of(spark, root, known, arguments):
    """All documents as lines for the program. Small files go together into a partition by their bytes, as on one machine."""
    spark.conf.set("spark.sql.files.maxPartitionBytes", 16 * 1024 * 1024)
    spark.conf.set("spark.sql.files.openCostInBytes", 16 * 1024)
    # Set once, as both readings of long files must cut them at the same places.
    spark.conf.set("spark.sql.files.minPartitionNum", arguments.partitions or spark.sparkContext.defaultParallelism)
    id_of = ids_below(root.path)
    documents, lines = (files_below(spark, root, known[kind]) for kind in ("documents", "lines"))
    if not documents.inputFiles() and not lines.inputFiles():
        sys.exit(
            f"{root.address}: expected documents (.{', .'.join(known['documents'] + known['lines'])}), found none; check the name"
        )
    every = [
        whole_files(documents, id_of, MOST_BYTES),
        long_files(documents, id_of),
        empty_files(spark, documents, id_of),
        whole_files(lines, id_of, arguments.whole),
        *lines_of_long_files(spark, root, known["lines"], arguments.whole),
    ]
    return spark.sparkContext.union(every)


def main():
    arguments = parse_arguments()
    with open(arguments.tables, encoding="utf-8") as file:
        known = json.load(file)
    spark = SparkSession.builder.appName("extract_corpus").getOrCreate()
    root, output = Folder(spark, arguments.input), Folder(spark, arguments.output)
    if not root.exists():
        sys.exit(f"{root.address}: expected a folder of documents, found none; check the name")
    if output.exists():
        sys.exit(f"{output.address}: expected a folder that does not exist, found one; give another or remove it")
    # Rows of all tables are first written as they come, by table: extraction is done once, and what a task has written stays,
    # whichever executor is lost later. Kept in memory or on the disks of executors they would go with them.
    rows = Folder(spark, f"{output.address}/_rows")
    lines = documents_of(spark, root, known, arguments)
    extracted = spark.createDataFrame(
        lines.mapPartitions(extract(command_of(arguments))), "table string, row string", verifySchema=False
    )
    extracted.write.partitionBy("table").option("compression", "zstd").parquet(rows.address)
    spark.conf.set("spark.sql.files.maxPartitionBytes", 128 * 1024 * 1024)
    for table, struct in known["tables"].items():
        source = Folder(spark, f"{rows.address}/table={table}")
        address = source.address if source.exists() else None
        count = write_table(spark, address, f"{output.address}/{table}", StructType.fromJson(struct))
        print(f"{table:20} {count:12,}", flush=True)
    rows.remove()
    spark.stop()


if __name__ == "__main__":
    main()
