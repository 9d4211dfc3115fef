#!/bin/sh
# Have the programs that some tests need where that takes no questions: as root on Debian or Ubuntu. A Chromium drives
# the pages, openssl is the authority of time stamps, LibreOffice opens the DOCX report.
# Never fails: without one of them its tests are skipped and say so, and in CI nothing runs.
runs() {
    for name in "$@"; do
        if [ -n "$name" ] && "$name" --version >/dev/null 2>&1; then return 0; fi
    done
    return 1
}

missing=
runs "${CHROMIUM:-}" chromium chromium-browser google-chrome || missing="$missing chromium"
command -v openssl >/dev/null || missing="$missing openssl"
command -v soffice >/dev/null || missing="$missing libreoffice-writer-nogui"
if [ -z "$missing" ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then exit 0; fi
echo "Installing for the tests:$missing."
export DEBIAN_FRONTEND=noninteractive
{ apt-get update -qq && apt-get install -qq --no-install-recommends $missing; } >/dev/null 2>&1 ||
    echo "Not all of them could be installed:$missing."
