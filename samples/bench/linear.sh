#!/bin/sh
# How the time of each writer, and of each reader of what it wrote, grows from a report to one ten times as long.
# Prints the time of a byte in the long one over that in the short one: 1 is linear.
# usage: samples/bench/linear.sh PATH_TO_REPORTCONV
set -eu
tool=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

median() { # RUNS COMMAND: the median in seconds
  hyperfine -N --warmup 1 --runs "$1" --export-json "$work/times.json" "$2" > "$work/log" 2>&1 \
    || { cat "$work/log" >&2; exit 1; }
  jq '.results[0].median' "$work/times.json"
}

grows() { # NAME BASE SHORT LONG
  jq -rn --arg name "$1" --argjson base "$2" --argjson short "$3" --argjson long "$4" \
    '"\($name): \(($long - $base) / ($short - $base) / 10 * 100 | round / 100)"'
}

"$tool" convert "$here/../ct-thorax-fr.docx" --to json --output "$work/one.json"
for times in 200 2000; do
  jq -c --argjson times "$times" '.sections as $all | .sections = [range($times) | $all[]]' \
    "$work/one.json" > "$work/$times.json"
done
start=$(median 20 "$tool --version")
for format in docx html rtf txt md json fields; do
  for times in 200 2000; do
    "$tool" convert "$work/$times.json" --to "$format" --output "$work/$times.$format"
  done
  short=$(median 7 "$tool convert $work/200.json --to $format --force --output $work/out")
  long=$(median 3 "$tool convert $work/2000.json --to $format --force --output $work/out")
  grows "json to $format" "$start" "$short" "$long"
  [ "$format" != md ] || continue
  short=$(median 7 "$tool convert $work/200.$format --to json --force --output $work/out")
  long=$(median 3 "$tool convert $work/2000.$format --to json --force --output $work/out")
  grows "$format to json" "$start" "$short" "$long"
done
