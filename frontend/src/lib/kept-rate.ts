/** How often something was kept and broken; null where nothing is counted at all (it does not run yet). */
export interface Kept {
  kept: number | null;
  broken: number | null;
}

export interface KeptWeek extends Kept {
  /** An ISO week: "2026-W48". */
  week: string;
}

/** Whole percents kept of what fell due; null when nothing did. Never 100 while something was broken, never 0 while something was kept. */
export function keptPercent({ kept, broken }: Kept): number | null {
  const all = (kept ?? 0) + (broken ?? 0);
  if (all === 0) return null;
  const percent = Math.round((100 * (kept ?? 0)) / all);
  if (percent === 100 && broken) return 99;
  return percent === 0 && kept ? 1 : percent;
}

/** What a chart of weeks says in one sentence: the whole, and its worst week. Null when nothing fell due. */
export function trendOf(weeks: readonly KeptWeek[]) {
  const due = weeks.filter((week) => keptPercent(week) !== null);
  if (due.length === 0) return null;
  const kept = due.reduce((sum, week) => sum + (week.kept ?? 0), 0);
  const broken = due.reduce((sum, week) => sum + (week.broken ?? 0), 0);
  const worst = due.reduce((low, week) => ((keptPercent(week) ?? 0) < (keptPercent(low) ?? 0) ? week : low));
  return {
    kept,
    all: kept + broken,
    percent: keptPercent({ kept, broken }) ?? 0,
    weeks: due.length,
    worst: worst.week,
    lowest: keptPercent(worst) ?? 0,
  };
}
