#!/usr/bin/env bash
# Runs Lighthouse on the release build. Its packages are installed separately, since they are large and tests don't need them.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! cmp -s tests/audit/package-lock.json tests/audit/node_modules/.tandem-lock; then
  printf 'audit: installing Lighthouse\n'
  npm ci --prefix tests/audit --ignore-scripts --no-fund --no-audit --loglevel=error
  cp tests/audit/package-lock.json tests/audit/node_modules/.tandem-lock
fi
exec node tests/audit/audit.mjs
