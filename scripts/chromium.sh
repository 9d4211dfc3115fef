#!/bin/sh
# Have a Chromium for the browser tests where that takes no questions: as root on Debian or Ubuntu.
# Never fails: without a browser those tests are skipped and say so, and in CI they fail.
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && "$name" --version >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then exit 0; fi
echo "Installing Chromium for the browser tests."
export DEBIAN_FRONTEND=noninteractive
{ apt-get update -qq && apt-get install -qq --no-install-recommends chromium; } >/dev/null 2>&1 ||
    echo "Chromium could not be installed."
