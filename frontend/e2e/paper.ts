import type { Page } from "@playwright/test";

interface Printed {
  width: number;
  height: number;
}

/** Sizes of the pages as they would be printed, in whole millimetres. */
export async function printed(page: Page): Promise<Printed[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => ({
    width: millimetres(width),
    height: millimetres(height),
  }));
}

export const a4 = { width: 210, height: 297 };
export const label = { width: 50, height: 30 };
