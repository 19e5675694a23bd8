interface Stretch {
  plannedAt: string;
  plannedMinutes: number;
}

/** For each job the line (from 1) on which it stands, so that jobs that overlap stand below one another and none is hidden. */
export function lanes(jobs: Stretch[]): number[] {
  const order = jobs.map((_, at) => at).sort((a, b) => startOf(jobs[a]) - startOf(jobs[b]) || a - b);
  const ends: number[] = [];
  const found: number[] = [];
  for (const at of order) {
    const start = startOf(jobs[at]);
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + (jobs[at]?.plannedMinutes ?? 0) * 60_000;
    found[at] = lane + 1;
  }
  return found;
}

const startOf = (job: Stretch | undefined): number => Date.parse(job?.plannedAt ?? "");
