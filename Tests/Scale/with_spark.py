#!/usr/bin/env python3
"""Through glh, on Spark's executors.

with_spark.py GLH OUT files LOG...           files of whole courses, through pipes
with_spark.py GLH OUT rows LOG...            the same where a course's rows may lie anywhere: Spark
                                             brings them together first, at more than an audit's cost
with_spark.py GLH OUT centres KEY CENTRE...  submissions, each audited; their workspaces are merged
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


def from_centres(spark, glh, key, workspaces, centres):
    return spark.sparkContext.parallelize(centres, len(centres)).map(
        lambda centre: pipe.of_centre(glh, key, workspaces, centre))


def main():
    glh, out, what, *given = sys.argv[1:]
    spark = SparkSession.builder.master("local[*]").appName("glh").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(str(pathlib.Path(pipe.__file__)))
    if what == "centres":
        key, *centres = given
        pipe.merge(glh, out, from_centres(spark, glh, key, out + "-centres", centres).collect())
    else:
        rows = {"files": from_files, "rows": from_rows}[what](spark, glh, given)
        pipe.write(glh, out, rows.collect())
    spark.stop()


if __name__ == "__main__":
    main()
