import { type Day, instantAt } from "../../lib/dates";

/** The last minute of a day by the company's clock. */
export const endOfDay = (day: Day): string => instantAt(day, "23:59");
