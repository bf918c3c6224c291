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
[ -z "$made" ] || complain "the page's program contains what is for build time: $made"

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

# A part that used another would have its code and texts in both of their files.
parts=$(sed -nE 's/^mod ([a-z_]+);$/\1/p' src/app/parts.rs)
[ -n "$parts" ] || complain "src/app/parts.rs lists no parts"
for part in $parts; do
  others=$(printf '%s\n' $parts | grep -vx "$part" | paste -sd '|')
  lines=$(grep -rsnE "parts::($others)\b" "src/app/parts/$part" "src/app/parts/$part.rs" --include='*.rs' || true)
  [ -z "$lines" ] || complain "the parts of the program use nothing of each other, but $part does: $lines"
done

count=$(grep -rnE 'allow\(unsafe_code' src --include='*.rs' | wc -l)
[ "$count" -eq 1 ] || complain "unsafe code is allowed in $count places; there is one, in src/app/parts.rs"

count=$(grep -rn '\.inner_html(' src --include='*.rs' | wc -l)
[ "$count" -eq 1 ] || complain "inner_html is set in $count places; there is one, in src/app/markup.rs"

exit "$status"
