/** Longest edge in pixels and most bytes of a photo that is sent. */
export const longEdge = 1600;
export const mostBytes = 500_000;
/** Files above this are not opened: a phone's browser runs out of memory over them and takes the page with it. */
export const mostOpened = 16 * 1024 * 1024;

/** The size a picture gets: never larger than it is, its longer edge at most `edge`. */
export function fitted(width: number, height: number, edge: number): { width: number; height: number } {
  const factor = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

async function encode(image: ImageBitmap, edge: number, quality: number): Promise<Blob> {
  const { width, height } = fitted(image.width, image.height, edge);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("not encoded"))), "image/jpeg", quality),
  );
}

/** A photo as a JPEG of at most 500 kB, upright, without the place it was taken (EXIF is left behind). Throws when it is no picture. */
export async function shrink(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    let best = await encode(image, longEdge, 0.8);
    for (const [edge, quality] of [
      [longEdge, 0.65],
      [1280, 0.65],
      [1024, 0.6],
      [800, 0.5],
    ] as const) {
      if (best.size <= mostBytes) break;
      best = await encode(image, edge, quality);
    }
    return best;
  } finally {
    image.close();
  }
}
