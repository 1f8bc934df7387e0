# Writes a task network made at random: tasks of triangular length, each waiting for up to three of
# the 25 before it. awk -v n=500 -v seed=1 -v tasks=FILE -v edges=FILE -f network.awk
function uniform() {
  state = (state * 69069 + 12345) % 4294967296
  return state / 4294967296
}
BEGIN {
  state = seed
  print "task,dist,a,m,b" > tasks
  print "pred,succ" > edges
  for (j = 0; j < n; j++) {
    a = 1 + 9 * uniform(); m = a + 5 * uniform(); b = m + 10 * uniform()
    printf "T%d,triangular,%.3f,%.3f,%.3f\n", j, a, m, b > tasks
    if (j == 0) continue
    count = 1 + int(3 * uniform())
    split("", seen)
    for (i = 0; i < count; i++) {
      p = j - 1 - int(25 * uniform())
      if (p < 0) p = 0
      if (!(p in seen)) { seen[p]; printf "T%d,T%d\n", p, j > edges }
    }
  }
}
