import { useMemo } from "react";
import { encode } from "uqr";

/** The empty frame around a code that readers need to find it, in modules. */
const quiet = 4;

/** The dark modules of a code as one SVG path, a run of neighbours in a row as one bar; and the side's length in modules. */
export function qrPath(text: string): { path: string; size: number } {
  // M: survives a scratch on a label and stays coarse enough for a label printer's 8 dots per millimetre.
  const { data, size } = encode(text, { ecc: "M", border: quiet });
  let path = "";
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  }
  return { path, size };
}

interface Props {
  /** What a reader gets: a part's, bin's or item's number, or a page's address. */
  text: string;
  /** What the code is for those who cannot see it. */
  label: string;
  className?: string;
}

/** A QR code, drawn here and never asked of another server; dark on white in every colour mode, as readers need it. */
export function QrCode({ text, label, className }: Props) {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
