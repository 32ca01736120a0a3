#!/usr/bin/env bash
# GNU parallel (seen in 20221122) --pipe counts a job that stops reading after its first line as a success: most lines are never worked, and the exit status is 0.
set -euo pipefail
if ! command -v parallel >/dev/null || ! parallel --version | head -n 1 | grep -q '^GNU parallel'; then
  echo 'GNU parallel is not installed: nothing is shown.'
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
seen=$(parallel --version | sed -n '1s/GNU parallel //p')
echo "GNU parallel $seen; seen first in 20221122, which Debian 12 has"
set +e
lines=$(seq 20000 | parallel --will-cite --pipe -k -N 5000 -j 2 'head -n 1' | wc -l)
seq 20000 | parallel --will-cite --pipe -k -N 5000 -j 2 'head -n 1' >/dev/null
status=$?
set -e
echo "20,000 lines in, $lines lines out, exit status $status"
if [ "$seen" != 20221122 ]; then
  echo 'Another version than it was seen in: what it does stands above, and nothing is compared.'
  exit 0
fi
[ "$lines" -eq 4 ] && [ "$status" -eq 0 ]
