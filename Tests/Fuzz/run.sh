#!/bin/sh
# Fuzzes each reader for some seconds: run.sh BINARY SECONDS WORK [TARGET...]
#
# Finds are kept in WORK/finds; the status says whether there are any. REPORTCONV_CORPUS may name a
# folder with further seeds. Memory is checked all the while, so an input takes about three times
# as long as in a release build: with inputs of at most 256 kB, 1 s is far above 1 s per MB.
# FUZZ_TIMEOUT is how many seconds an input may take: 2, or more where the machine is busy.
set -u
binary=$1 seconds=$2 work=$3
shift 3
[ $# -gt 0 ] || set -- docx document numbering styles html rtf txt json zip package signature frames message
here=$(dirname "$0")
mkdir -p "$work/finds"
ulimit -s 65536
export SWIFT_BACKTRACE=enable=no
failed=0
for target; do
  python3 "$here/seeds.py" "$target" "$work/seeds/$target" \
    "$here/../../samples" "$here/finds/$target" ${REPORTCONV_CORPUS:+"$REPORTCONV_CORPUS"}
  mkdir -p "$work/corpus/$target"
  FUZZ_TARGET=$target "$binary" "$work/corpus/$target" "$work/seeds/$target" \
    -max_total_time="$seconds" -max_len=262144 -timeout="${FUZZ_TIMEOUT:-2}" -report_slow_units=1 \
    -rss_limit_mb=4096 -artifact_prefix="$work/finds/$target-" -print_final_stats=1 \
    >"$work/$target.log" 2>&1 || failed=1
  grep -E 'SUMMARY|Fatal|stat::number_of_executed_units|stat::peak_rss_mb' "$work/$target.log"
done
ls "$work/finds"
exit $failed
