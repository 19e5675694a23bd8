import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dark, light, type Palette } from "./theme";

const css = readFileSync("src/ui/tokens.css", "utf8");

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const asVariable = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

describe.each<[string, Palette]>([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_name, palette) => {
  const grounds = [palette.page, palette.surface, palette.sunken];
  const pairs: [string, string[]][] = [
    [palette.text, grounds],
    [palette.textSecond, grounds],
    [palette.textThird, grounds],
    [palette.accent, [...grounds, palette.accentTint]],
    [palette.ok, [...grounds, palette.okTint]],
    [palette.amber, [...grounds, palette.amberTint]],
    [palette.danger, [...grounds, palette.dangerTint]],
    [palette.onAccent, [palette.accentSolid, palette.accentHover]],
  ];

  it.each(pairs)("reads %s as text on every ground it stands on", (text, on) => {
    for (const ground of on) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("shows the edge of a control", () => {
    expect(contrast(palette.borderControl, palette.surface)).toBeGreaterThanOrEqual(3);
  });
});

it("tokens.css says the same as theme.ts, in the chosen and in the system's dark", () => {
  for (const [name, value] of Object.entries(light)) expect(css).toContain(`${asVariable(name)}: ${value};`);
  for (const [name, value] of Object.entries(dark)) {
    expect(css.split(`${asVariable(name)}: ${value};`).length - 1, name).toBeGreaterThanOrEqual(2);
  }
});
