#!/usr/bin/env python3
"""with_dask.py GLH OUT LOG...: files of whole courses through glh, on Dask's workers."""

import functools
import sys

import dask.bag

import pipe


def main():
    glh, out, *logs = sys.argv[1:]
    bag = dask.bag.from_sequence(logs, npartitions=len(logs))
    rows = bag.map(functools.partial(pipe.of_file, glh)).flatten()
    pipe.write(glh, out, rows.compute())


if __name__ == "__main__":
    main()
