import { expect, type Page } from "@playwright/test";

const widths = { 1440: 900, 768: 1024, 375: 812 } as const;

/** Pictures are for people; they fail nothing. */
const pictures = process.env.AFTERCARE_E2E_PICTURES === "true";

/**
 * Fails when the page must be scrolled sideways at desk, tablet or phone width. With AFTERCARE_E2E_PICTURES=true it is also
 * taken at each into test-results/screens (to be looked at, not compared). The page keeps its last width's size of before.
 */
export async function screens(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, height] of Object.entries(widths)) {
    await page.setViewportSize({ width: Number(width), height });
    await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true]").length === 0);
    // A table becomes cards a moment after the window has changed; what stays too wide fails.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), {
        message: `${name} at ${width} px is wider than the window`,
      })
      .toBeLessThanOrEqual(0);
    if (pictures)
      await page.screenshot({
        path: `test-results/screens/${name}-${width}.png`,
        fullPage: true,
        animations: "disabled",
      });
  }
  if (before) await page.setViewportSize(before);
}
