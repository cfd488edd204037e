#!/bin/sh
# with_xargs.sh GLH OUT LOG...: a glh for each file, as many at once as there are cores.
set -eu
glh=$1 out=$2
shift 2
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
printf '%s\0' "$@" | xargs -0 -n 1 -P "$(nproc)" sh -c '
  "$0" audit --stdin --input-format presence -q < "$2" > "$1/${2##*/}"' "$glh" "$parts"
{
  for part in "$parts"/*; do head -n 1 "$part"; break; done
  tail -q -n +2 "$parts"/* | LC_ALL=C sort -t , -k 2,2 -k 3,3
} > "$out"
