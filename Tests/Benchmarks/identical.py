"""Whether two results are the same, byte for byte: the tables and audit.json."""

import filecmp
import pathlib


def files(folder):
    folder = pathlib.Path(folder)
    return {path.relative_to(folder).as_posix()
            for path in [*folder.glob("tables/*"), folder / "audit.json"] if path.is_file()}


def differences(ours, theirs):
    """The files that only one has, or that differ."""
    ours, theirs = pathlib.Path(ours), pathlib.Path(theirs)
    both = files(ours) & files(theirs)
    return sorted((files(ours) ^ files(theirs)) | {
        path for path in both if not filecmp.cmp(ours / path, theirs / path, shallow=False)})
