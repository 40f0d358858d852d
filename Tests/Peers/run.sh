#!/bin/sh
# Checks what reportconv writes with programs that others wrote: run.sh REPORTCONV [DOCUMENT...]
#
# By default over all samples. A peer that is not there is skipped with a message; the status says
# whether a peer that is there found a fault. PYTHON names the interpreter that has the packages.
set -u
tool=$(realpath "$1")
shift
python=${PYTHON:-python3}
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- samples/*.docx samples/payloads/*
failed=0
if ! command -v "$python" > /dev/null; then
  echo "skipped: there is no Python at $python"
  exit 0
fi

has() { # PEER: a program, or a package of Python
  command -v "$1" > /dev/null || "$python" -c "import $1" 2> /dev/null
}

check() { # SCRIPT PEER...
  script=$1 missing=
  for peer in $2; do has "$peer" || missing="$missing $peer"; done
  shift 2
  if [ -n "$missing" ]; then
    echo "skipped: $script needs$missing, which is not there"
  else
    "$python" "Tests/Peers/$script" "$tool" "$@" || failed=1
  fi
}

check check_html.py html5lib "$@"
check check_browser.py chromium samples/*.docx
check check_markdown.py pandoc "$@"
check check_rtf.py 'soffice pandoc striprtf' "$@"
check check_docx.py 'soffice docx' "$@"
check check_diff.py 'pandoc jsonschema' "$@"
# LibreOffice's module is one of the system's Python.
python=/usr/bin/python3
check check_tracked.py 'soffice uno' samples/*.docx
check check_signed.py 'soffice uno openssl' samples
exit $failed
