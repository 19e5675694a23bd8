import { describe, expect, it } from "vitest";
import { ownerBears, rest, total, usual } from "./shares";

const costs = { materials: 300.1, labour: 500, equipment: 99.95 };

describe("cost shares", () => {
  it("adds up to the fen", () => {
    expect(total(costs)).toBe(900.05);
    expect(ownerBears(costs, 33)).toBe(297.02);
    expect(ownerBears(costs, 100)).toBe(900.05);
    expect(ownerBears(costs, 0)).toBe(0);
  });
  it("fills the other side so that both are the whole", () => {
    expect(rest("60")).toBe("40");
    expect(rest("66.67")).toBe("33.33");
    expect(rest("")).toBe("");
    expect(rest("120")).toBe("");
  });
  it("begins with what the responsibility says", () => {
    expect(usual("contractor")).toEqual(["100", "0"]);
    expect(usual("owner_supplies")).toEqual(["0", "100"]);
    expect(usual("both")).toEqual(["50", "50"]);
  });
});
