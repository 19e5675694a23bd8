import { expect, it } from "vitest";
import { uuid } from "./uuid";

it("is a version 7 id that carries its millisecond, so that ids sort by time", () => {
  const at = Date.parse("2025-03-07T02:00:00.123Z");
  const id = uuid(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(at);
  expect(uuid(at + 1) > id).toBe(true);
});
