import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { screens } from "./screens";

/** A page to look at: its address and its heading. `@` before the address of a list opens its first record. */
export type Stop = [path: string, heading: string | RegExp];

/** An id, a code of the server's, or a value that is none: nothing a person should have to read. */
const raw =
  /[0-9a-f]{8}-[0-9a-f]{4}-|(?<![\w@./-])[a-z]+(?:_[a-z]+)+(?![\w@./-])|\bundefined\b|\bNaN\b|\[object|Invalid Date/;

/** The address of the first record below this path that the page links to. */
async function leadsTo(page: Page, path: string): Promise<string> {
  const links = page.getByRole("main").locator(`a[href^="${path}"]`);
  await expect(links.first(), `a link to ${path}`).toBeVisible();
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const record = found.find((href) => /\d/.test(href.slice(path.length)));
  if (!record) throw new Error(`no record of ${path} on ${page.url()}`);
  return record;
}

/** One page as a colleague would see it: its heading, words instead of codes, accessible, and no wider than the window. */
async function look(page: Page, [path, heading]: Stop): Promise<void> {
  await page.goto(path.startsWith("@") ? await leadsTo(page, path.slice(1)) : path);
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /正在|Loading|Reading/ })).toHaveCount(0);
  const words = await page.getByRole("main").innerText();
  expect(words.match(raw)?.[0], "shows a code").toBeUndefined();
  await expectAccessible(page);
  await screens(page, `walk${path.replace(/[@/?=&]+/g, "-")}`);
}

/** Looks at each page in turn, and says of all of them what is wrong. */
export async function walk(page: Page, stops: Stop[]): Promise<void> {
  const wrong: string[] = [];
  for (const stop of stops)
    await look(page, stop).catch((error: Error) => wrong.push(`${stop[0]}: ${error.message.split("\n\nexpect(")[0]}`));
  expect(wrong, wrong.join("\n\n")).toEqual([]);
}
