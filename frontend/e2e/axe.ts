import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Fails with every violation of WCAG 2.2 A and AA that axe finds on the page as it is now. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // A page that has not painted yet is not the page: every one of ours has its heading.
  if (!within) await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  // A list that is being asked for anew is faded for that moment; nobody is asked to read it then.
  await expect(page.locator(':is(table, ul)[aria-busy="true"]')).toHaveCount(0);
  // evaluate, not addScriptTag: the page's policy forbids inline scripts, also ours.
  const source = await import("node:fs").then((fs) => fs.readFileSync(axe, "utf8"));
  await page.evaluate(source);
  const found = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run: (where: unknown, how: unknown) => Promise<AxeResults> } }).axe.run(
        selector ?? document,
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
      ),
    within,
  );
  const words = found.violations.map(
    (violation) =>
      `${violation.id}: ${violation.help}\n${violation.nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join("\n")}`,
  );
  expect(words, words.join("\n\n")).toEqual([]);
}
