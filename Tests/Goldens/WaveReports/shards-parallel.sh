#!/bin/sh
# 10000 trials of plan 09c7c6a1d6e1, seed 7, in 8 shards, by GNU parallel.
# Run it again after a failure: shards that are whole are left as they are.
set -eu
waveplan="${WAVEPLAN:-waveplan}"
folder='/data/shards'
store='/data/it'\''s a store.sqlite'
cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
jobs="${JOBS:-$((cores / 2))}"
[ "$jobs" -ge 1 ] || jobs=1
mkdir -p "$folder"
export waveplan folder store
seq 0 7 | parallel --jobs "$jobs" --retries 3 --halt soon,fail=1 'set -eu; SHARD={}
  first=$(( SHARD * 10000 / 8 ))
  next=$(( (SHARD + 1) * 10000 / 8 ))
  "$waveplan" simulate 09c7c6a1d6e1f00d09c7c6a1d6e1f00d --store "$store" --trial-seed 7 \
    --threads 2 --first "$first" --trials "$((next - first))" \
    --shard-out "$folder/shard-$((SHARD))"'
set --
i=0
while [ "$i" -lt 8 ]; do set -- "$@" "$folder/shard-$i"; i=$((i + 1)); done
"$waveplan" merge --store "$store" --json "$@" > "$folder/result.json.part"
mv "$folder/result.json.part" "$folder/result.json"
