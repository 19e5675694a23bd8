import type { BarcodeFormat } from "barcode-detector/ponyfill";

/** Labels of ours and of suppliers; a shorter list reads faster. */
const formats: BarcodeFormat[] = ["qr_code", "code_128", "code_39", "ean_13", "ean_8", "upc_a", "itf", "data_matrix"];

export interface BarcodeReader {
  /** The codes in a picture; none: an empty list. */
  read: (source: HTMLVideoElement | Blob) => Promise<string[]>;
}

type Detects = { detect: (source: HTMLVideoElement | Blob | ImageBitmap) => Promise<{ rawValue: string }[]> };
interface Native {
  new (options: { formats: string[] }): Detects;
  getSupportedFormats(): Promise<string[]>;
}

let reader: Promise<BarcodeReader> | undefined;

/** The browser's own reader where it knows our codes; else the one in WebAssembly, a file of ours, fetched when first needed. */
export function barcodeReader(): Promise<BarcodeReader> {
  reader ??= detector().then((found) => ({
    read: async (source) => (await found.detect(source)).map((code) => code.rawValue).filter(Boolean),
  }));
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

async function detector(): Promise<Detects> {
  const native = (globalThis as { BarcodeDetector?: Native }).BarcodeDetector;
  if (native) {
    const known = await native.getSupportedFormats().catch((): string[] => []);
    if (known.includes("qr_code") && known.includes("code_128")) {
      return new native({ formats: formats.filter((format) => known.includes(format)) });
    }
  }
  const [{ BarcodeDetector, prepareZXingModule }, wasm] = await Promise.all([
    import("barcode-detector/ponyfill"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({ overrides: { locateFile: () => wasm.default } });
  return new BarcodeDetector({ formats });
}
