#!/bin/sh
# Runs the release build under valgrind's memcheck over all samples: each into all formats, each against the
# one before it, and the signed one through its checks. Nothing may be read before it was written, beyond its
# end or after its time, and nothing may be lost for good.
#
# valgrind.sh REPORTCONV SAMPLES WORK
set -u
tool=$1 samples=$2 work=$3
mkdir -p "$work"
# valgrind cannot read the debug information of Swift's own libraries.
objcopy --strip-debug "$tool" "$work/reportconv"
runs=0 faults=0

check() {
  runs=$((runs + 1))
  valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite "$work/reportconv" "$@" >"$work/stdout" 2>"$work/stderr"
  status=$?
  [ $status -ne 99 ] || { faults=$((faults + 1)); echo "$*"; grep '^==' "$work/stderr" | head -30; }
  # What is not a report of a run is no check either.
  [ $status -le 1 ] || [ $status -eq 99 ] || { faults=$((faults + 1)); echo "$*: status $status"; }
}

for path in "$samples"/*.docx "$samples"/payloads/*.*; do
  check convert "$path" --to docx,html,rtf,txt,md,json,fields --output "$work/out" --force
done
for path in "$samples"/previous/*.docx; do
  for format in text html md docx rtf json; do
    check diff "$path" "$samples/$(basename "$path")" --format $format --output "$work/diff" --force
  done
done
check verify "$samples"/signed/*.docx --trust "$samples/signed/authority.pem" --at 2026-12-01
# A key that others can read is refused, and a clone makes it one.
install -m 600 "$samples/signed/signer.key" "$work/signer.key"
check sign "$samples/six-sentences.docx" --key "$work/signer.key" \
  --certificate "$samples/signed/signer.pem" --output "$work/signed.docx" --force
echo "$runs runs, $faults faults"
[ $runs -gt 20 ] && [ $faults -eq 0 ]
