#!/bin/sh
# 10000 trials of plan 09c7c6a1d6e1, seed 7, in 8 shards, side by side on this machine.
# Run it again after a failure: shards that are whole are left as they are.
set -eu
waveplan="${WAVEPLAN:-waveplan}"
folder='/data/shards'
store='/data/it'\''s a store.sqlite'
mkdir -p "$folder"
jobs=
SHARD=0
while [ "$SHARD" -lt 8 ]; do
  (
    first=$(( SHARD * 10000 / 8 ))
    next=$(( (SHARD + 1) * 10000 / 8 ))
    "$waveplan" simulate 09c7c6a1d6e1f00d09c7c6a1d6e1f00d --store "$store" --trial-seed 7 \
      --threads 2 --first "$first" --trials "$((next - first))" \
      --shard-out "$folder/shard-$((SHARD))"
  ) &
  jobs="$jobs $!"
  SHARD=$((SHARD + 1))
done
for job in $jobs; do wait "$job"; done
set --
i=0
while [ "$i" -lt 8 ]; do set -- "$@" "$folder/shard-$i"; i=$((i + 1)); done
"$waveplan" merge --store "$store" --json "$@" > "$folder/result.json.part"
mv "$folder/result.json.part" "$folder/result.json"
