import type { Page } from "@playwright/test";

type Upload = { name: string; mimeType: string; buffer: Buffer };

/** A real photograph's size and format, drawn in the browser: a JPEG of 3000 × 2000 pixels. */
export async function picture(page: Page): Promise<Upload> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 2000;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    const sky = pen.createLinearGradient(0, 0, 3000, 2000);
    sky.addColorStop(0, "#7aa");
    sky.addColorStop(1, "#432");
    pen.fillStyle = sky;
    pen.fillRect(0, 0, 3000, 2000);
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return { name: "机身.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

export const hugePhoto: Upload = {
  name: "huge.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.alloc(20 * 1024 * 1024, 0xff),
};

export const noPicture: Upload = { name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("not a picture") };
