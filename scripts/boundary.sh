#!/usr/bin/env bash
# Checks the boundaries in ARCHITECTURE.md that the compiler can't check.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
complain() {
  printf 'boundary: %s\n' "$1" >&2
  status=1
}

web=$(cargo tree --locked --no-default-features --features offline_forms --edges normal --prefix none | grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo)' || true)
[ -z "$web" ] || complain "the pure part depends on web crates: $web"

made=$(cargo tree --locked --target wasm32-unknown-unknown --edges normal --prefix none | grep -E '^(rust_xlsxwriter|zip) ' || true)
[ -z "$made" ] || complain "the page's programs contain what is for build time: $made"

lines=$(grep -rnE 'web_sys|js_sys|gloo_' src --include='*.rs' | grep -vE '^src/(platform/|app/markup\.rs)' || true)
[ -z "$lines" ] || complain "the browser is touched outside src/platform: $lines"

# src/lib.rs lists the modules in an order in which each uses only those before it.
later=""
for module in $(sed -nE 's/^pub mod ([a-z0-9_]+);$/\1/p' src/lib.rs | tac); do
  if [ -n "$later" ]; then
    lines=$(grep -rsnE "crate::($later)\b" "src/$module" "src/$module.rs" --include='*.rs' | grep -vE ':\s*//[/!]' || true)
    [ -z "$lines" ] || complain "src/$module uses what comes after it: $lines"
  fi
  later="$later${later:+|}$module"
done

lines=$(grep -rnE 'crate::(\{|\*)' src --include='*.rs' || true)
[ -z "$lines" ] || complain "an import names its module first, so that the order of modules can be checked: $lines"

for program in assess desk; do
  other=$([ "$program" = assess ] && echo desk || echo assess)
  lines=$(grep -rnE "(app|super)::$other\b" "src/app/$program" "src/app/$program.rs" --include='*.rs' || true)
  [ -z "$lines" ] || complain "the two programs share no screens, but src/app/$program uses the other: $lines"
done

count=$(grep -rn '\.inner_html(' src --include='*.rs' | wc -l)
[ "$count" -eq 1 ] || complain "inner_html is set in $count places; there is one, in src/app/markup.rs"

exit "$status"
