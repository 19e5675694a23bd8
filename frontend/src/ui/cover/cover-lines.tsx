import { useWords } from "../../lib/words";
import sections from "../sections.module.css";
import type { Cover } from "./views";

/** Parts, labour and travel, each with its reason; one sentence where it is the same for all. */
export function CoverLines({ cover }: { cover: Cover }) {
  const t = useWords("cover");
  const same = cover.lines.every((line) => line.words === cover.lines[0]?.words);
  if (same) return <p>{cover.words}</p>;
  return (
    <dl className={sections.facts}>
      {cover.lines.map((line) => [
        <dt key={`${line.what}-t`}>{t(`what.${line.what}`)}</dt>,
        <dd key={line.what}>{line.words}</dd>,
      ])}
    </dl>
  );
}
