interface Stretch {
  start: number;
  end: number;
}

/** For each stretch the line (from 1) on which it stands, so that what overlaps stands below one another and none is hidden. */
export function lanes(stretches: Stretch[]): number[] {
  const order = [...stretches.entries()].sort(([a, one], [b, other]) => one.start - other.start || a - b);
  const ends: number[] = [];
  const found: number[] = [];
  for (const [at, { start, end }] of order) {
    const free = ends.findIndex((last) => last <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    found[at] = lane + 1;
  }
  return found;
}
