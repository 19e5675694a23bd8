import { showDays, showMonth } from "../../lib/dates";

/** A week by its days, a month by its name. */
export const showPeriod = ({ period, from, to }: { period: string; from: string; to: string }): string =>
  period.includes("W") ? showDays(from, to) : showMonth(period);
