import { type ReactNode, useMemo, useState } from "react";
import type { Problem } from "../../../api/problem";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useShortcuts } from "../../../ui/shortcuts";
import type { Parameter } from "../regulation";
import { type Mistake, marked } from "../rules/mistake";
import { useTold } from "../rules/use-told";
import { ArticleFields } from "./article-fields";
import { type Desk, DeskContext } from "./desk";
import { type ArticleDraft, asParameters, bodyOf, definitionsOf } from "./draft";
import styles from "./editor.module.css";
import { ParametersEditor } from "./parameters-editor";
import { RulesEditor } from "./rules-editor";
import { placed, useCheck } from "./use-check";

interface Props {
  draft: ArticleDraft;
  change: (patch: Partial<ArticleDraft>) => void;
  /** The figures as the company has set them, for the words beside the rules. */
  set?: readonly Parameter[];
  problem: Problem | null;
  busy: boolean;
  onSave: () => void;
  /** Besides saving: back, give up. */
  children: ReactNode;
}

/** Writes an article: its words, its figures, its rules; checked while it is typed, and everything typed stays whatever is refused. */
export function ArticleEditor({ draft, change, set, problem, busy, onSave, children }: Props) {
  const t = useWords("ruleEditor");
  const { parameters: definitions, rules } = bodyOf(draft);
  const { mistakes: checked, checking } = useCheck({ parameters: definitions, rules });
  const parameters = useMemo(() => asParameters(draft.parameters, set), [draft.parameters, set]);
  const told = useTold(parameters);
  const [tried, setTried] = useState(false);
  const all = useMemo(
    () =>
      marked([...checked, ...refused(problem, checked)], {
        rules: draft.rules,
        parameters: definitionsOf(draft.parameters),
      }),
    [checked, problem, draft.rules, draft.parameters],
  );
  // What is not written yet is no mistake while one writes; trying to save asks for it.
  const mistakes = useMemo(() => all.filter((mistake) => tried || !mistake.blank), [all, tried]);
  const blank = all.filter((mistake) => mistake.blank).length;
  const save = () => {
    setTried(true);
    if (!busy) onSave();
  };
  const desk = useMemo<Desk>(
    () => ({ vocabulary: told.vocabulary, parameters, mistakes, told }),
    [told, parameters, mistakes],
  );
  const ids = Object.fromEntries(
    (problem?.errors ?? []).map(({ field }) => [field, placed({ path: field, message: "" }).path]),
  );
  useShortcuts([{ keys: "mod+enter", label: t("save"), run: save, whileTyping: true }]);

  return (
    <DeskContext value={desk}>
      <form
        className={styles.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {problem && <ProblemAlert problem={problem} ids={ids} />}
        <ArticleFields draft={draft} change={change} />
        <ParametersEditor value={draft.parameters} onChange={(next) => change({ parameters: next })} />
        {draft.kind !== "conduct" && <RulesEditor rules={draft.rules} onChange={(next) => change({ rules: next })} />}
        <footer className={styles.foot}>
          <span role="status" className={all.length > blank ? styles.wrong : styles.quiet}>
            {rules.length > 0 && t(checking ? "checking" : "checked", { wrong: all.length - blank, blank })}
          </span>
          {children}
          <Button kind="main" type="submit" busy={busy}>
            {t("save")}
          </Button>
        </footer>
      </form>
    </DeskContext>
  );
}

/** What the server refused when it was saved, as far as the live check has not told of it already. */
const refused = (problem: Problem | null, checked: readonly Mistake[]): Mistake[] =>
  ((problem?.facts.mistakes ?? []) as Mistake[])
    .map(placed)
    .filter((mistake) => !checked.some((known) => known.path === mistake.path));
