import { render, screen } from "@testing-library/react";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { QrCode, qrPath } from "./qr-code";

/** The dark modules that a path draws, as "x,y". */
function drawn(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let step = 0; step < Number(length); step++) dark.add(`${Number(x) + step},${y}`);
  return dark;
}

describe("a QR code", () => {
  it.each(["XJ-0007", "滤芯-12", "https://aftercare.example/p/repair/0f3c9a"])("draws every module of %s", (text) => {
    const { data, size } = encode(text, { ecc: "M", border: 4 });
    const dark = new Set(data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : []))));
    const { path, size: side } = qrPath(text);
    expect(side).toBe(size);
    expect(drawn(path)).toEqual(dark);
  });

  it("has its three finders and an empty frame", () => {
    const dark = drawn(qrPath("A").path);
    for (const corner of ["4,4", "24,4", "4,24"]) expect(dark).toContain(corner);
    expect([...dark].every((at) => at.split(",").every((n) => Number(n) >= 4 && Number(n) <= 24))).toBe(true);
  });

  it("is told to those who cannot see it", () => {
    render(<QrCode text="XJ-0007" label="XJ-0007" />);
    expect(screen.getByRole("img", { name: "XJ-0007" }).tagName).toBe("svg");
  });
});
