#!/usr/bin/env python3
"""with_spark.py GLH OUT files|rows LOG...: through glh, on Spark's executors.

files: each file holds whole courses. rows: a course's rows may lie anywhere, and Spark brings them
together first, which costs more than the audit.
"""

import pathlib
import sys

from pyspark.sql import SparkSession

import pipe

HEADING = "course_id,session_id,person_id,role,mode,joined_at,left_at"


def from_files(spark, glh, logs):
    return spark.sparkContext.parallelize(logs, len(logs)).flatMap(
        lambda log: pipe.of_file(glh, log))


def from_rows(spark, glh, logs):
    rows = spark.read.csv(logs, header=True).select(HEADING.split(","))
    together = rows.repartition(8, "course_id").sortWithinPartitions("course_id")
    lines = together.rdd.map(lambda row: ",".join(row))
    return lines.mapPartitions(lambda part: pipe.of_rows(glh, HEADING, part))


def main():
    glh, out, what, *logs = sys.argv[1:]
    spark = SparkSession.builder.master("local[*]").appName("glh").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(str(pathlib.Path(pipe.__file__)))
    rows = {"files": from_files, "rows": from_rows}[what](spark, glh, logs)
    pipe.write(glh, out, rows.collect())
    spark.stop()


if __name__ == "__main__":
    main()
