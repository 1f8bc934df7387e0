#!/bin/sh
# 10000 trials of plan 09c7c6a1d6e1, seed 7, in 8 shards, by the shell of this machine.
# Run it again after a failure: shards that are whole are left as they are.
set -eu
waveplan="${WAVEPLAN:-waveplan}"
folder='/data/shards'
store='/data/it'\''s a store.sqlite'
cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
jobs="${JOBS:-$((cores / 2))}"
[ "$jobs" -ge 1 ] || jobs=1
mkdir -p "$folder"
players=
PLAYER=0
while [ "$PLAYER" -lt "$jobs" ]; do
  (
    failed=0
    SHARD=$PLAYER
    while [ "$SHARD" -lt 8 ]; do
      first=$(( SHARD * 10000 / 8 ))
      next=$(( (SHARD + 1) * 10000 / 8 ))
      "$waveplan" simulate 09c7c6a1d6e1f00d09c7c6a1d6e1f00d --store "$store" --trial-seed 7 \
        --threads 2 --first "$first" --trials "$((next - first))" \
        --shard-out "$folder/shard-$((SHARD))" || failed=1
      SHARD=$((SHARD + jobs))
    done
    exit "$failed"
  ) &
  players="$players $!"
  PLAYER=$((PLAYER + 1))
done
failed=0
for player in $players; do wait "$player" || failed=1; done
if [ "$failed" -ne 0 ]; then
  echo "a shard failed: nothing is merged; run this again to make it good" >&2
  exit 1
fi
set --
i=0
while [ "$i" -lt 8 ]; do set -- "$@" "$folder/shard-$i"; i=$((i + 1)); done
"$waveplan" merge --store "$store" --json "$@" > "$folder/result.json.part"
mv "$folder/result.json.part" "$folder/result.json"
