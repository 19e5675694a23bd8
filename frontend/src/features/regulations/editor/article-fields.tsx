import { useWords } from "../../../lib/words";
import { SelectField, TextArea, TextField } from "../../../ui/field";
import { type ArticleKind, articleKinds } from "../regulation";
import { Check } from "./check";
import type { ArticleDraft } from "./draft";
import styles from "./editor.module.css";

interface Props {
  draft: ArticleDraft;
  change: (patch: Partial<ArticleDraft>) => void;
}

/** Number, kind and words of the article, in both languages. */
export function ArticleFields({ draft, change }: Props) {
  const t = useWords("ruleEditor");
  const r = useWords("regulations");
  const fresh = draft.version === null;
  return (
    <section className={styles.card} aria-labelledby="words">
      <h2 id="words">{t("words")}</h2>
      <div className={styles.pair}>
        <TextField
          id="ref"
          label={t("ref")}
          required
          value={draft.ref}
          readOnly={!fresh}
          hint={fresh ? t("refHint") : undefined}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => change({ ref: event.target.value })}
        />
        <SelectField
          id="kind"
          label={t("kind")}
          value={draft.kind}
          onChange={(event) => change({ kind: event.target.value as ArticleKind })}
        >
          {articleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {r(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea
        id="zh"
        label={t("zh")}
        required
        lang="zh-CN"
        value={draft.zh}
        maxLength={4000}
        onChange={(event) => change({ zh: event.target.value })}
      />
      <TextArea
        id="en"
        label={t("en")}
        required
        lang="en"
        value={draft.en}
        maxLength={4000}
        onChange={(event) => change({ en: event.target.value })}
      />
      {draft.kind !== "conduct" && (
        <Check checked={draft.manual} onChange={(manual) => change({ manual })}>
          {t("manual")}
        </Check>
      )}
      {!fresh && (
        <TextArea
          id="reason"
          label={t("reason")}
          required
          hint={t("reasonHint")}
          value={draft.reason}
          maxLength={500}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
    </section>
  );
}
