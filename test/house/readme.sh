#!/usr/bin/env bash
# The README's own commands do what it says: each is taken from the text, so that the two cannot drift apart.
set -euo pipefail
cd "$(dirname "$0")/../.."
# As npm does for its scripts: the Node that is pinned, not the machine's.
export PATH="$PWD/node_modules/.bin:$PATH"
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
export DATABASE_URL="sqlite:$here/withheld.db" LOG_LEVEL=error

written() { grep -qF -- "$1" README.md || { echo "README.md no longer has: $1"; exit 1; }; }
fails() { echo "README.md says it works, and it does not: $1"; exit 1; }

written 'npm ci && npm test'
written 'npm ci && npm start'
node src/main.ts run >"$here/start.out" 2>"$here/start.err" &
bot=$!
for _ in $(seq 100); do grep -qs '^Tells' "$here/start.err" && break; sleep 0.2; done
grep -q '^Watches .* sources' "$here/start.err" && grep -q '^Tells .*console' "$here/start.err" || { cat "$here/start.err"; fails 'npm start'; }
kill -TERM "$bot"
wait "$bot" || fails 'npm start (it did not stop cleanly)'

written 'npm run demo'
npm run --silent demo >"$here/demo.out" || fails 'npm run demo'
grep -qE '^[0-9]+ items read · [0-9]+ alerts · [0-9]+ updates · [0-9]+ silent$' "$here/demo.out" || fails 'npm run demo (no tally)'

written 'npm run --silent withheld -- orders latest'
npm run --silent withheld -- orders latest >"$here/orders.out" || fails 'orders latest'
written 'npm run --silent withheld -- help'
npm run --silent withheld -- help | grep -q '/orders · ' || fails 'help'
written 'npm run --silent withheld -- manifest'
npm run --silent withheld -- manifest | node -e 'JSON.parse(require("node:fs").readFileSync(0, "utf8"))' || fails 'manifest'
written 'npm run --silent withheld -- doctor'
npm run --silent withheld -- doctor >"$here/doctor.out" || true
grep -q '^ok   database' "$here/doctor.out" || fails 'doctor'

written 'npm run eval'
npm run --silent eval | grep -q '^relevance' || fails 'npm run eval'
for command in 'judge' 'place' 'match'; do
  npm run --silent bench "$command" -- --quick | tail -n 1 | node -e 'JSON.parse(require("node:fs").readFileSync(0, "utf8"))' || fails "npm run bench $command"
done
echo 'The commands of the README work.'
