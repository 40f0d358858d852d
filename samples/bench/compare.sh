#!/bin/sh
# Compares reportconv with pandoc on the sample reports: the ratio of the medians of whole runs.
# usage: samples/bench/compare.sh PATH_TO_REPORTCONV
set -eu
tool=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for sample in *.docx; do
  hyperfine -N --warmup 3 --runs 20 --export-json "$work/times.json" \
    "$tool convert $sample --to html --force --output $work/ours.html" \
    "pandoc $sample -t html -o $work/other.html" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  jq -r --arg name "$sample" \
    '[.results[].median] | "\($name): pandoc / reportconv \(.[1] / .[0] * 10 | round / 10)"' \
    "$work/times.json"
done
