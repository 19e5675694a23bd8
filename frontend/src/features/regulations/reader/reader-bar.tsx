import { type FormEvent, useRef, useState } from "react";
import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { PeriodPicker } from "../../../ui/period-picker";
import { useShortcuts } from "../../../ui/shortcuts";
import { type ArticleView, articleKinds, articleStates, findByRef } from "../regulation";
import styles from "./reader.module.css";

interface Filters {
  [name: string]: string;
  kind: string;
  state: string;
}

interface Props {
  articles: ArticleView[];
  filters: Filters;
  change: (next: Partial<Filters>) => void;
  /** Whether anything is counted, and so a period means something. */
  counted: boolean;
}

/** Jump to an article by its number (`/`), filter by state and kind, choose the period. */
export function ReaderBar({ articles, filters, change, counted }: Props) {
  const t = useWords("reader");
  const r = useWords("regulations");
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState(false);
  useShortcuts([{ keys: "/", label: t("jump"), run: () => field.current?.focus() }]);

  const jump = (event: FormEvent) => {
    event.preventDefault();
    const found = findByRef(articles, typed);
    const place = found && document.getElementById(`article-${found.ref}`);
    setMissing(!place);
    if (!place) return;
    place.scrollIntoView({ block: "start" });
    place.focus({ preventScroll: true });
  };

  return (
    <div className={styles.bar} data-print="no">
      <form onSubmit={jump} className={styles.jump}>
        <TextField
          ref={field}
          label={t("jump")}
          placeholder={articles.find((article) => article.kind === "obligation")?.ref}
          value={typed}
          autoComplete="off"
          after={<kbd className={styles.key}>/</kbd>}
          onChange={(event) => {
            setTyped(event.target.value);
            setMissing(false);
          }}
          error={missing ? t("noSuch") : undefined}
        />
      </form>
      <SelectField label={t("state")} value={filters.state} onChange={(event) => change({ state: event.target.value })}>
        <option value="">{t("all")}</option>
        {articleStates
          .filter((state) => articles.some((article) => article.state === state))
          .map((state) => (
            <option key={state} value={state}>
              {r(`state.${state}`)}
            </option>
          ))}
      </SelectField>
      <SelectField label={t("kind")} value={filters.kind} onChange={(event) => change({ kind: event.target.value })}>
        <option value="">{t("all")}</option>
        {articleKinds.map((kind) => (
          <option key={kind} value={kind}>
            {r(`kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      {counted && <PeriodPicker />}
    </div>
  );
}
