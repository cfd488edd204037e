#!/usr/bin/env python3
"""DuckDB on one thread, in three ways.

duck.py log LOG ANSWER: from the CSV to the answer, in memory
duck.py load LOG DATABASE: the CSV into a file of its own
duck.py file DATABASE ANSWER: from that file to the answer
"""

import sys

import duckdb

LOAD = """
    CREATE TABLE log AS
    SELECT course_id, session_id, person_id, role = 'tutor' AS is_tutor,
      epoch(joined_at)::BIGINT AS joined, epoch(left_at)::BIGINT AS departed
    FROM read_csv($log, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
      'course_id': 'VARCHAR', 'session_id': 'VARCHAR', 'person_id': 'VARCHAR', 'role': 'VARCHAR',
      'mode': 'VARCHAR', 'joined_at': 'TIMESTAMPTZ', 'left_at': 'TIMESTAMPTZ'})"""

# Numbers for ids: joins and windows over text take twice as long.
NUMBERS = ["""
    CREATE TEMP TABLE session AS
    SELECT course_id, session_id, row_number() OVER ()::INT AS session
    FROM (SELECT DISTINCT course_id, session_id FROM log)""", """
    CREATE TEMP TABLE person AS
    SELECT person_id, row_number() OVER ()::INT AS person
    FROM (SELECT DISTINCT person_id FROM log)""", """
    CREATE TEMP TABLE record AS
    SELECT session, person, is_tutor, joined, departed
    FROM log JOIN session USING (course_id, session_id) JOIN person USING (person_id)"""]


def apart(source, keys, columns=""):
    """Intervals that cover the same time and do not overlap: each begins where those before end."""
    return f"""
      SELECT {keys}{columns}, starts AS joined, departed
      FROM (
        SELECT *, greatest(joined, coalesce(max(departed) OVER earlier, joined)) AS starts
        FROM {source} WINDOW earlier AS (
          PARTITION BY {keys} ORDER BY joined, departed
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
      WHERE departed > starts"""


STAYS = f"CREATE TEMP TABLE stay AS {apart('record', 'session, person', ', is_tutor')}"

TUTORED = f"""
    CREATE TEMP TABLE tutored AS {apart('(FROM stay WHERE is_tutor)', 'session')}"""

# Two learners are there from when one joins until he leaves, or all who joined before him have.
PAIRS = """(
      SELECT session, joined, least(departed, others) AS departed
      FROM (
        SELECT *, max(departed) OVER (
          PARTITION BY session ORDER BY joined, departed
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS others
        FROM stay WHERE NOT is_tutor)
      WHERE others > joined)"""
SHARED = f"CREATE TEMP TABLE shared AS {apart(PAIRS, 'session')}"

ANSWER = """
    COPY (
      WITH company AS (
        SELECT *, 1 AS tutor, 0 AS peer FROM tutored UNION ALL SELECT *, 0, 1 FROM shared),
      met AS (
        SELECT session, person, tutor, peer,
          least(stay.departed, company.departed) - greatest(stay.joined, company.joined) AS seconds
        FROM stay JOIN company USING (session)
        WHERE NOT is_tutor AND stay.joined < company.departed AND company.joined < stay.departed)
      SELECT course_id, person_id AS learner_id,
        sum(tutor * seconds)::BIGINT AS tutor_s, sum(peer * seconds)::BIGINT AS peer_s
      FROM met JOIN session USING (session) JOIN person USING (person)
      GROUP BY ALL ORDER BY ALL)
    TO '{}' (HEADER)"""


def main(way, source, target):
    database = {"log": ":memory:", "load": target, "file": source}[way]
    connection = duckdb.connect(database, read_only=way == "file")
    connection.execute("SET threads = 1")
    connection.execute("SET preserve_insertion_order = false")
    if way != "file":
        connection.execute(LOAD, {"log": source})
    if way != "load":
        for statement in [*NUMBERS, STAYS, TUTORED, SHARED]:
            connection.execute(statement)
        connection.execute(ANSWER.format(target.replace("'", "''")))
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
