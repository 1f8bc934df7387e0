#!/bin/bash
# 10000 trials of plan 09c7c6a1d6e1, seed 7, in 8 shards, by Slurm: pipe this into bash where sbatch is.
# Store and folder must be on a file system that all nodes share.
# Run it again after a failure: shards that are whole are left as they are.
set -euo pipefail
waveplan="${WAVEPLAN:-waveplan}"
folder='/data/shards'
store='/data/it'\''s a store.sqlite'
mkdir -p "$folder"
export waveplan folder store
shards=$(sbatch --parsable --job-name=waveplan-09c7c6a1 --array=0-7 --requeue \
  --cpus-per-task=2 --mem=1536M \
  --output="$folder/shard-%a.log" --open-mode=append <<'SHARD'
#!/bin/bash
set -uo pipefail
first=$(( SLURM_ARRAY_TASK_ID * 10000 / 8 ))
next=$(( (SLURM_ARRAY_TASK_ID + 1) * 10000 / 8 ))
"$waveplan" simulate 09c7c6a1d6e1f00d09c7c6a1d6e1f00d --store "$store" --trial-seed 7 \
  --threads 2 --first "$first" --trials "$((next - first))" \
  --shard-out "$folder/shard-$((SLURM_ARRAY_TASK_ID))"
status=$?
if [ "$status" -ne 0 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}"
fi
exit "$status"
SHARD
)
merge=$(sbatch --parsable --job-name=waveplan-09c7c6a1-merge --dependency="afterok:$shards" \
  --kill-on-invalid-dep=yes --cpus-per-task=1 --mem=1536M \
  --output="$folder/merge.log" --open-mode=append <<'MERGE'
#!/bin/bash
set -euo pipefail
set --
i=0
while [ "$i" -lt 8 ]; do set -- "$@" "$folder/shard-$i"; i=$((i + 1)); done
"$waveplan" merge --store "$store" --json "$@" > "$folder/result.json.part"
mv "$folder/result.json.part" "$folder/result.json"
MERGE
)
echo "shards: job $shards; merge: job $merge, which writes $folder/result.json"
