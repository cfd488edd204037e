#!/usr/bin/env python3
"""Through glh, on Dask's workers.

with_dask.py GLH OUT files LOG...           files of whole courses, through pipes
with_dask.py GLH OUT centres KEY CENTRE...  submissions, each audited; their workspaces are merged
"""

import functools
import sys

import dask.bag

import pipe


def main():
    glh, out, what, *given = sys.argv[1:]
    if what == "files":
        bag = dask.bag.from_sequence(given, npartitions=len(given))
        rows = bag.map(functools.partial(pipe.of_file, glh)).flatten()
        pipe.write(glh, out, rows.compute())
    else:
        key, *centres = given
        bag = dask.bag.from_sequence(centres, npartitions=len(centres))
        audited = bag.map(functools.partial(pipe.of_centre, glh, key, out + "-centres"))
        pipe.merge(glh, out, audited.compute())


if __name__ == "__main__":
    main()
