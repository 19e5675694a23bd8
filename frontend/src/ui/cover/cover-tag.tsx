import { useWords } from "../../lib/words";
import { StatusTag } from "../status-tag";

interface Cover {
  covered: boolean;
  by: string | null;
  extent: string | null;
  /** The server's whole sentence. */
  words: string;
}

/** Covered or not in one word; where the sentence stands nowhere else, on hover and for screen readers. */
export function CoverTag({ cover, sentence }: { cover: Cover; sentence?: boolean }) {
  const t = useWords("cover");
  const tag = (
    <StatusTag tone={cover.covered ? "good" : cover.extent === "partly" ? "amber" : "off"}>
      {t(`tag.${codeOf(cover)}`)}
    </StatusTag>
  );
  if (!sentence) return tag;
  return (
    <span title={cover.words}>
      {tag}
      <span className="visually-hidden">{cover.words}</span>
    </span>
  );
}

function codeOf({ covered, by, extent }: Cover) {
  if (!covered) return extent === "partly" ? "partly" : "none";
  return by === "contract" || by === "repair" ? by : "warranty";
}
