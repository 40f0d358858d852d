#!/bin/sh
# Reads large HTML and RTF: the ratio to pandoc, and how the time grows from 1 to 10 MB.
# usage: samples/bench/large.sh PATH_TO_REPORTCONV
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

for format in html rtf; do
  for size in 1 10; do
    python3 "$here/make_large.py" "$here/../payloads/ct-thorax-fr.$format" "$size" \
      "$work/$size.$format"
  done
  start=$(median 20 "$tool --version")
  small=$(median 10 "$tool convert $work/1.$format --to txt --force --output $work/ours.txt")
  large=$(median 5 "$tool convert $work/10.$format --to txt --force --output $work/ours.txt")
  other=$(median 1 "pandoc $work/10.$format -t plain -o $work/other.txt")
  jq -rn --arg format "$format" --argjson start "$start" --argjson small "$small" \
    --argjson large "$large" --argjson other "$other" \
    '"\($format), 10 MB to txt: \($large * 1000 | round) ms, pandoc / reportconv "
      + "\($other / $large * 10 | round / 10), time of a byte in 10 MB / in 1 MB "
      + "\(($large - $start) / ($small - $start) / 10 * 100 | round / 100)"'
done
