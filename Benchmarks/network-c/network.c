// The task network of `waveplan benchmark network`, played by hand-written C: what its speed is
// held against. Same files, same draws, same rules, same order of operations, so the same answers
// bit for bit. One thread, no dependencies. `compare` builds and runs both side by side.
//
//   network TASKS.csv EDGES.csv TRIALS SEED [s] [K C p L P]
//
// `s` asks for criticality, sensitivity index and Pearson's correlation; K to P ask for teams.

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LANES = 64, HALF = LANES / 2, NAME = 64 };

typedef struct { double low, mode, high, width, left, right; uint32_t stream0, stream1; } Length;

static int n, edge_count;
static char (*names)[NAME];
static Length *lengths;
static int *before_first, *before, *after_first, *after, *order, *sinks, sink_count;
static double *tails, likely;

static void *room(size_t count, size_t size) {
  void *memory = aligned_alloc(64, (count * size + 63) / 64 * 64 + 64);
  if (!memory) exit(70);
  memset(memory, 0, (count * size + 63) / 64 * 64 + 64);
  return memory;
}

// MARK: Files

static uint64_t mixed(uint64_t bits) {
  bits = (bits ^ (bits >> 33)) * 0xff51afd7ed558ccdULL;
  bits = (bits ^ (bits >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return bits ^ (bits >> 33);
}

static uint64_t hashed(uint64_t state, const char *text) {
  for (; *text; text++) state = (state ^ (uint8_t)*text) * 0x100000001b3ULL;
  return mixed((state ^ 0xff) * 0x100000001b3ULL);
}

static int row_of(const char *name) {
  for (int row = 0; row < n; row++)
    if (!strcmp(names[row], name)) return row;
  fprintf(stderr, "unknown task %s\n", name);
  exit(1);
}

static void read_tasks(const char *path) {
  FILE *file = fopen(path, "r");
  char line[512];
  int most = 0;
  if (!file || !fgets(line, sizeof line, file)) exit(1);
  while (fgets(line, sizeof line, file)) {
    if (n == most) {
      most = most ? 2 * most : 1024;
      names = realloc(names, most * sizeof *names);
      lengths = realloc(lengths, most * sizeof *lengths);
    }
    Length *t = lengths + n;
    if (sscanf(line, "%63[^,],%*[^,],%lf,%lf,%lf", names[n], &t->low, &t->mode, &t->high) != 4)
      continue;
    t->width = t->high - t->low, t->left = t->mode - t->low, t->right = t->high - t->mode;
    uint64_t stream = hashed(hashed(0xcbf29ce484222325ULL, "task"), names[n]);
    t->stream0 = (uint32_t)stream, t->stream1 = (uint32_t)(stream >> 32);
    n++;
  }
  fclose(file);
}

static void read_edges(const char *path) {
  FILE *file = fopen(path, "r");
  char line[512], a[NAME], b[NAME];
  int most = 0, (*edges)[2] = NULL;
  if (!file || !fgets(line, sizeof line, file)) exit(1);
  while (fgets(line, sizeof line, file)) {
    if (sscanf(line, "%63[^,],%63[^,\r\n]", a, b) != 2) continue;
    if (edge_count == most) edges = realloc(edges, (most = most ? 2 * most : 1024) * sizeof *edges);
    edges[edge_count][0] = row_of(a), edges[edge_count][1] = row_of(b);
    edge_count++;
  }
  fclose(file);
  before_first = room(n + 2, sizeof(int)), after_first = room(n + 2, sizeof(int));
  before = room(edge_count, sizeof(int)), after = room(edge_count, sizeof(int));
  for (int e = 0; e < edge_count; e++) before_first[edges[e][1] + 1]++, after_first[edges[e][0] + 1]++;
  for (int t = 0; t < n; t++) before_first[t + 1] += before_first[t], after_first[t + 1] += after_first[t];
  int *b_at = room(n, sizeof(int)), *a_at = room(n, sizeof(int));
  memcpy(b_at, before_first, n * sizeof(int)), memcpy(a_at, after_first, n * sizeof(int));
  for (int e = 0; e < edge_count; e++)
    before[b_at[edges[e][1]]++] = edges[e][0], after[a_at[edges[e][0]]++] = edges[e][1];
  free(edges), free(b_at), free(a_at);
}

static void compile(void) {
  int *waits = room(n, sizeof(int)), count = 0;
  order = room(n, sizeof(int)), sinks = room(n, sizeof(int)), tails = room(n, sizeof(double));
  for (int t = 0; t < n; t++) {
    waits[t] = before_first[t + 1] - before_first[t];
    if (!waits[t]) order[count++] = t;
    if (after_first[t] == after_first[t + 1]) sinks[sink_count++] = t;
  }
  for (int next = 0; next < count; next++)
    for (int e = after_first[order[next]]; e < after_first[order[next] + 1]; e++)
      if (!--waits[after[e]]) order[count++] = after[e];
  if (count < n) { fprintf(stderr, "circle\n"); exit(1); }
  double *ends = room(n, sizeof(double));
  for (int i = 0; i < n; i++) {
    double start = 0;
    int t = order[i];
    for (int e = before_first[t]; e < before_first[t + 1]; e++) start = fmax(start, ends[before[e]]);
    ends[t] = start + lengths[t].mode;
    likely = fmax(likely, ends[t]);
  }
  for (int i = n - 1; i >= 0; i--) {
    double longest = 0;
    int t = order[i];
    for (int e = after_first[t]; e < after_first[t + 1]; e++) longest = fmax(longest, tails[after[e]]);
    tails[t] = lengths[t].mode + longest;
  }
  free(waits), free(ends);
}

// MARK: Draws: trials 2i and 2i + 1 share a block of Philox4x32-10 whose counter holds i

typedef struct { uint32_t word[4]; } Block;

static inline Block philox(uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3, uint64_t seed) {
  uint32_t k0 = (uint32_t)seed, k1 = (uint32_t)(seed >> 32);
  for (int round = 0; round < 10; round++) {
    uint64_t first = (uint64_t)c0 * 0xD2511F53u, second = (uint64_t)c2 * 0xCD9E8D57u;
    c0 = (uint32_t)(second >> 32) ^ c1 ^ k0, c1 = (uint32_t)second;
    c2 = (uint32_t)(first >> 32) ^ c3 ^ k1, c3 = (uint32_t)first;
    k0 += 0x9E3779B9u, k1 += 0xBB67AE85u;
  }
  return (Block){{c0, c1, c2, c3}};
}

static inline double uniform(uint32_t low, uint32_t high) {
  uint64_t bits = (((uint64_t)high << 32 | low) >> 12) | 0x3FF0000000000000ULL;
  double number;
  memcpy(&number, &bits, 8);
  return (number - 1) + 0x1p-53;
}

static inline double triangular(double u, const Length *t) {
  double scaled = u * t->width;
  int is_left = scaled < t->left;
  double near_low = scaled * t->left, near_high = (1 - u) * t->width * t->right;
  double root = sqrt(is_left ? near_low : near_high);
  double from_low = t->low + root, from_high = t->high - root;
  return is_left ? from_low : from_high;
}

static void draw_lengths(const Length *length, uint32_t first, uint64_t seed, double *restrict out) {
  const Length t = *length;
  for (int lane = 0; lane < HALF; lane++) {
    Block b = philox(t.stream0, t.stream1, first + lane, 0, seed);
    out[lane] = triangular(uniform(b.word[0], b.word[1]), &t);
    out[HALF + lane] = triangular(uniform(b.word[2], b.word[3]), &t);
  }
}

static void draw_outcomes(const Length *t, uint32_t first, uint64_t seed, double *restrict out) {
  for (int lane = 0; lane < HALF; lane++) {
    Block b = philox(t->stream0, t->stream1, first + lane, 1, seed);
    out[lane] = uniform(b.word[0], b.word[1]);
    out[HALF + lane] = uniform(b.word[2], b.word[3]);
  }
}

static double one(const Length *t, uint64_t trial, uint64_t seed, uint32_t place) {
  Block b = philox(t->stream0, t->stream1, (uint32_t)(trial >> 1), place, seed);
  return trial & 1 ? uniform(b.word[2], b.word[3]) : uniform(b.word[0], b.word[1]);
}

static inline int lane_of(int trial) { return (trial & 1) * HALF + (trial >> 1); }

// MARK: Longest path

static double *drawn, *ends, *starts, *finish_lanes, *sums;
static uint64_t *flags, *later, lane_bit[LANES];
static long *critical;

static void take_latest(const int *tasks, int count, double *restrict out) {
  if (!count) { memset(out, 0, LANES * sizeof(double)); return; }
  memcpy(out, ends + (size_t)tasks[0] * LANES, LANES * sizeof(double));
  for (int i = 1; i < count; i++) {
    const double *e = ends + (size_t)tasks[i] * LANES;
    for (int lane = 0; lane < LANES; lane++) out[lane] = e[lane] > out[lane] ? e[lane] : out[lane];
  }
}

static void pass(uint32_t first_pair, uint64_t seed) {
  for (int i = 0; i < n; i++) {
    int t = order[i], count = before_first[t + 1] - before_first[t];
    double *d = drawn + (size_t)t * LANES, *e = ends + (size_t)t * LANES;
    draw_lengths(lengths + t, first_pair, seed, d);
    const double *start = starts;
    if (count == 1) start = ends + (size_t)before[before_first[t]] * LANES;
    else take_latest(before + before_first[t], count, starts);
    for (int lane = 0; lane < LANES; lane++) e[lane] = start[lane] + d[lane];
  }
  take_latest(sinks, sink_count, finish_lanes);
}

static void flag_latest(const int *tasks, int count, uint64_t lanes) {
  if (!count) return;
  if (count > 1) memcpy(starts, ends + (size_t)tasks[0] * LANES, LANES * sizeof(double));
  for (int i = 1; i < count; i++) {
    const double *e = ends + (size_t)tasks[i] * LANES;
    uint64_t bits = 0;
    for (int lane = 0; lane < LANES; lane++) {
      bits |= e[lane] > starts[lane] ? lane_bit[lane] : 0;
      starts[lane] = e[lane] > starts[lane] ? e[lane] : starts[lane];
    }
    later[i] = bits;
  }
  for (int i = count - 1; i > 0; i--) flags[tasks[i]] |= lanes & later[i], lanes &= ~later[i];
  flags[tasks[0]] |= lanes;
}

static void count_critical(uint64_t lanes) {
  memset(flags, 0, n * sizeof(uint64_t));
  flag_latest(sinks, sink_count, lanes);
  for (int i = n - 1; i >= 0; i--) {
    int t = order[i];
    if (!flags[t]) continue;
    critical[t] += __builtin_popcountll(flags[t]);
    flag_latest(before + before_first[t], before_first[t + 1] - before_first[t], flags[t]);
  }
}

typedef double Eight __attribute__((vector_size(64)));

static void add_sums(int count) {
  for (int trial = count; trial < LANES; trial++) finish_lanes[lane_of(trial)] = likely;
  for (int lane = 0; lane < LANES; lane++) finish_lanes[lane] -= likely;
  for (int t = 0; t < n; t++) {
    double *d = drawn + (size_t)t * LANES;
    for (int trial = count; trial < LANES; trial++) d[lane_of(trial)] = lengths[t].mode;
    Eight *s = (Eight *)(sums + (size_t)t * 24), x = s[0], xx = s[1], xy = s[2];
    for (int v = 0; v < LANES / 8; v++) {
      Eight l = ((Eight *)d)[v] - lengths[t].mode;
      x += l, xx += l * l, xy += l * ((Eight *)finish_lanes)[v];
    }
    s[0] = x, s[1] = xx, s[2] = xy;
  }
}

// MARK: Teams

typedef struct { double hours, ready; int waits, driver; } Task;
typedef struct { int team, seat, waits, first_after, end_after; } Row;
typedef struct {
  long first_place, places, free, first_word, end_word, lowest;
  int freed_by, is_stirred, is_waiting;
  double freed_at;
} Team;
typedef struct { uint64_t end, place; } Node;

static int K, C;
static double p_fail, open_hours = INFINITY, period = INFINITY, period_start, next_opening;
static Task *tasks;
static Row *rows;
static Team *teams;
static Node *nodes;
static long leaves = 1, waiting_teams;
static uint64_t *ready, *windowed;
static int *seated, *busy, *free_places, *stirred, stirred_count, last_task;

static int by_service(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  if (tails[x] != tails[y]) return tails[x] > tails[y] ? -1 : 1;
  return x < y ? -1 : x > y;
}

static void compile_teams(void) {
  rows = room(n, sizeof(Row)), tasks = room(n, sizeof(Task)), teams = room(K, sizeof(Team));
  ready = room(n / 64 + K + 1, 8), windowed = room(n / 64 + K + 1, 8);
  seated = room(n + 64 * K + 64, sizeof(int)), stirred = room(K + 1, sizeof(int));
  int *members = room(n, sizeof(int));
  long words = 0, places = 0;
  for (int k = 0; k < K; k++) {
    int count = 0;
    for (int t = 0; t < n; t++)
      if (t / 5 % K == k) members[count++] = t;
    qsort(members, count, sizeof(int), by_service);
    teams[k].first_word = words, teams[k].first_place = places;
    for (int i = 0; i < count; i++) {
      int t = members[i];
      rows[t].team = k, rows[t].seat = (int)(words * 64 + i);
      seated[words * 64 + i] = t;
      if (period < INFINITY && t % 25 < 5) windowed[words + i / 64] |= 1ULL << (i % 64);
    }
    words += (count + 63) / 64, teams[k].end_word = words;
    teams[k].places = count < C ? count : C, places += teams[k].places;
  }
  for (int t = 0; t < n; t++) {
    rows[t].waits = before_first[t + 1] - before_first[t];
    rows[t].first_after = after_first[t], rows[t].end_after = after_first[t + 1];
  }
  busy = room(places, sizeof(int)), free_places = room(places, sizeof(int));
  while (leaves < places) leaves *= 2;
  nodes = room(2 * leaves, sizeof(Node));
  double infinity = INFINITY;
  for (long i = 0; i < 2 * leaves; i++) memcpy(&nodes[i].end, &infinity, 8);
  for (long i = 0; i < leaves; i++) nodes[leaves + i].place = i;
  free(members);
}

static inline void set_end(long place, double end) {
  long node = leaves + place;
  Node winner = {0, place};
  memcpy(&winner.end, &end, 8);
  nodes[node] = winner;
  while (node > 1) {
    Node other = nodes[node ^ 1];
    uint64_t is_other = 0 - ((other.end - (winner.end + (node & 1))) >> 63);
    winner.end ^= (winner.end ^ other.end) & is_other;
    winner.place ^= (winner.place ^ other.place) & is_other;
    nodes[node >>= 1] = winner;
  }
}

static inline double first_end(void) {
  double end;
  memcpy(&end, &nodes[1].end, 8);
  return end;
}

static inline void stir(int team) {
  stirred[stirred_count] = team;
  stirred_count += !teams[team].is_stirred;
  teams[team].is_stirred = 1;
}

static inline void make_ready(int t, double now, int driver) {
  Team *team = teams + rows[t].team;
  long word = rows[t].seat >> 6;
  ready[word] |= 1ULL << (rows[t].seat & 63);
  tasks[t].ready = now, tasks[t].driver = driver;
  if (word < team->lowest) team->lowest = word;
  stir(rows[t].team);
}

static inline void serve_team(Team *team, int is_open, double now) {
  uint64_t closed = is_open ? 0 : ~0ULL;
  long word = team->lowest;
  int is_held = 0;
  team->is_stirred = 0;
  while (word < team->end_word && !ready[word]) word++;
  team->lowest = word;
  while (team->free > 0 && word < team->end_word) {
    uint64_t allowed = ready[word] & ~(windowed[word] & closed);
    if (!allowed) {
      is_held |= ready[word] != 0;
      word++;
      continue;
    }
    ready[word] &= ~(allowed & (0 - allowed));
    int t = seated[word * 64 + __builtin_ctzll(allowed)];
    int place = free_places[team->first_place + --team->free];
    busy[place] = t;
    if (tasks[t].ready != now) tasks[t].driver = team->freed_at == now ? team->freed_by : -1;
    set_end(place, now + tasks[t].hours);
  }
  int is_waiting = is_held && team->free > 0;
  waiting_teams += is_waiting - team->is_waiting;
  team->is_waiting = is_waiting;
}

static inline void serve(double now) {
  int is_open = now - period_start < open_hours;
  for (int i = 0; i < stirred_count; i++) serve_team(teams + stirred[i], is_open, now);
  stirred_count = 0;
}

static inline void settle(int place, double now) {
  int t = busy[place];
  Row row = rows[t];
  Team *team = teams + row.team;
  set_end(place, INFINITY);
  free_places[team->first_place + team->free++] = place;
  team->freed_by = t, team->freed_at = now;
  stir(row.team);
  last_task = t;
  for (int e = row.first_after; e < row.end_after; e++)
    if (!--tasks[after[e]].waits) make_ready(after[e], now, t);
}

static double play(const double *lane) {
  for (int t = 0; t < n; t++) tasks[t] = (Task){lane[(size_t)t * LANES], 0, rows[t].waits, -1};
  for (int k = 0; k < K; k++) {
    teams[k].free = teams[k].places, teams[k].lowest = teams[k].first_word, teams[k].freed_at = -1;
    for (long i = 0; i < teams[k].places; i++)
      free_places[teams[k].first_place + i] = (int)(teams[k].first_place + i);
  }
  last_task = -1, period_start = 0, next_opening = period;
  double now = 0;
  for (int t = 0; t < n; t++)
    if (!tasks[t].waits) make_ready(t, 0, -1);
  serve(now);
  for (;;) {
    double opening = waiting_teams > 0 ? next_opening : INFINITY;
    double next = first_end() < opening ? first_end() : opening;
    if (next == INFINITY) return now;
    now = next;
    if (now >= next_opening) {
      double count = floor(now / period);
      if (count * period > now) count -= 1;
      if ((count + 1) * period <= now) count += 1;
      period_start = count * period, next_opening = (count + 1) * period;
    }
    if (opening == now)
      for (int k = 0; k < K; k++)
        if (teams[k].is_waiting) stir(k);
    while (first_end() == now) settle((int)nodes[1].place, now);
    serve(now);
  }
}

static void draw_teams(uint64_t block, uint64_t seed) {
  static double outcomes[LANES] __attribute__((aligned(64)));
  for (int t = 0; t < n; t++) {
    double *d = drawn + (size_t)t * LANES;
    draw_lengths(lengths + t, (uint32_t)(block * HALF), seed, d);
    if (p_fail <= 0) continue;
    draw_outcomes(lengths + t, (uint32_t)(block * HALF), seed, outcomes);
    for (int trial = 0; trial < LANES; trial++) {
      int lane = lane_of(trial);
      if (outcomes[lane] >= p_fail) continue;
      double hours = 0, length = d[lane];
      uint32_t attempt = 0;
      do {
        hours += length * 1.5;
        attempt++;
        length = triangular(one(lengths + t, block * LANES + trial, seed, attempt << 16), lengths + t);
      } while (one(lengths + t, block * LANES + trial, seed, attempt << 16 | 1) < p_fail);
      d[lane] = hours + length;
    }
  }
}

// MARK: Figures

static void swap(double *a, double *b) { double c = *a; *a = *b, *b = c; }

static double rank_value(double *v, long count, long rank) {
  long low = 0, high = count - 1;
  while (low < high) {
    double a = v[low], b = v[low + (high - low) / 2], c = v[high];
    double pivot = fmax(fmin(a, b), fmin(fmax(a, b), c));
    long i = low, j = high;
    while (i <= j) {
      while (v[i] < pivot) i++;
      while (v[j] > pivot) j--;
      if (i <= j) swap(v + i++, v + j--);
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return v[rank];
}

static double quantile(double *v, long count, double p) {
  double place = p * (double)(count - 1);
  long rank = (long)place;
  double value = rank_value(v, count, rank);
  if (rank + 1 >= count) return value;
  return value + (place - (double)rank) * (rank_value(v, count, rank + 1) - value);
}

static double joined(const double *s) {
  double four[4], two[2];
  for (int i = 0; i < 4; i++) four[i] = s[i] + s[i + 4];
  for (int i = 0; i < 2; i++) two[i] = four[i] + four[i + 2];
  return two[0] + two[1];
}

static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 5) { fprintf(stderr, "network TASKS EDGES TRIALS SEED [s] [K C p L P]\n"); return 64; }
  read_tasks(argv[1]), read_edges(argv[2]), compile();
  long trials = atol(argv[3]);
  uint64_t seed = strtoull(argv[4], NULL, 10);
  int at = 5, is_sensitive = argc > at && !strcmp(argv[at], "s");
  at += is_sensitive;
  if (argc >= at + 3) K = atoi(argv[at]), C = atoi(argv[at + 1]), p_fail = atof(argv[at + 2]);
  if (argc >= at + 5) open_hours = atof(argv[at + 3]), period = atof(argv[at + 4]);

  double wall = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
  drawn = room((size_t)n * LANES, 8), ends = room((size_t)n * LANES, 8), starts = room(LANES, 8);
  finish_lanes = room(LANES, 8), sums = room((size_t)n * 24, 8), flags = room(n, 8);
  later = room(n + 1, 8), critical = room(n, sizeof(long));
  for (int lane = 0; lane < LANES; lane++) lane_bit[lane] = 1ULL << lane;
  if (K) compile_teams();
  double *finishes = room(trials, 8);
  // Sums are joined after stretches of trials of the length waveplan takes, for the same bits.
  long most = (1L << 26) / ((long)n * 256), blocks = (trials + LANES - 1) / LANES;
  most = most > 256 ? 256 : most < 16 ? 16 : most;
  long stretch = (blocks + most - 1) / most;
  stretch = (stretch < 16 ? 16 : stretch) * LANES;
  double *all_sums = room((size_t)n * 24, 8);
  for (long first = 0; first < trials; first += LANES) {
    int count = trials - first < LANES ? (int)(trials - first) : LANES;
    uint64_t block = (uint64_t)(first / LANES), mask = 0;
    if (K) draw_teams(block, seed); else pass((uint32_t)(block * HALF), seed);
    for (int trial = 0; trial < count; trial++) {
      int lane = lane_of(trial);
      mask |= lane_bit[lane];
      if (K) {
        finish_lanes[lane] = play(drawn + lane);
        if (is_sensitive) for (int t = last_task; t >= 0; t = tasks[t].driver) critical[t]++;
      }
      finishes[first + trial] = finish_lanes[lane];
    }
    if (is_sensitive) {
      if (!K) count_critical(mask);
      add_sums(count);
      if ((first + LANES) % stretch == 0 || first + LANES >= trials) {
        for (long i = 0; i < (long)n * 24; i++) all_sums[i] += sums[i];
        memset(sums, 0, (size_t)n * 24 * 8);
      }
    }
  }
  double mean = 0, squares = 0;
  for (long i = 0; i < trials; i++) mean += finishes[i];
  mean /= (double)trials;
  for (long i = 0; i < trials; i++) squares += (finishes[i] - mean) * (finishes[i] - mean);
  double sd = sqrt(squares / (double)(trials > 1 ? trials - 1 : 1));
  double p50 = quantile(finishes, trials, .5), p80 = quantile(finishes, trials, .8);
  double p90 = quantile(finishes, trials, .9);
  double *figures = room((size_t)n * 3, 8);
  for (int t = 0; is_sensitive && t < n; t++) {
    double *s = all_sums + (size_t)t * 24, x = joined(s), xx = joined(s + 8) - x * x / (double)trials;
    double xy = joined(s + 16) - x * ((mean - likely) * (double)trials) / (double)trials;
    int is_flat = xx <= 0 || squares <= 0;
    figures[3 * t] = (double)critical[t] / (double)trials;
    figures[3 * t + 1] = is_flat ? 0 : figures[3 * t] * sqrt(xx / squares);
    figures[3 * t + 2] = is_flat ? 0 : xy / sqrt(xx * squares);
  }
  wall = seconds(CLOCK_MONOTONIC) - wall;
  processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;

  printf("{\n  \"mean\" : %.17g,\n  \"p50\" : %.17g,\n  \"p80\" : %.17g,\n  \"p90\" : %.17g,\n", mean,
         p50, p80, p90);
  printf("  \"processor_seconds\" : %.6f,\n  \"sd\" : %.17g,\n  \"seconds\" : %.6f,\n", processor, sd,
         wall);
  if (is_sensitive) {
    printf("  \"sensitivity\" : [\n");
    for (int t = 0; t < n; t++)
      printf("    {\n      \"criticality\" : %.17g,\n      \"pearson\" : %.17g,\n      \"ssi\" : %.17g,\n"
             "      \"task\" : \"%s\"\n    }%s\n", figures[3 * t], figures[3 * t + 2], figures[3 * t + 1],
             names[t], t + 1 < n ? "," : "");
    printf("  ],\n");
  }
  printf("  \"trials_per_second\" : %.17g\n}\n", (double)trials / wall);
  return 0;
}
