import { expect, test } from "vitest";
import { columnsOf, type Renewal, stages } from "./renewal";

const row = (stage: Renewal["stage"], amount: number | null) => ({ stage, amount }) as Renewal;

test("[1.15b] every stage has its column, with its sum to the fen", () => {
  const columns = columnsOf([row("talking", 0.1), row("talking", 0.2), row("talking", null), row("won", 2400)]);
  expect(columns.map((column) => column.stage)).toEqual(stages);
  expect(columns.find((column) => column.stage === "talking")).toMatchObject({ total: 0.3, rows: { length: 3 } });
  expect(columns.find((column) => column.stage === "won")?.total).toBe(2400);
  expect(columns.find((column) => column.stage === "due")?.rows).toEqual([]);
});
