import type { Problem } from "../../../api/problem";
import { useWords } from "../../../lib/words";
import { ConflictModal } from "../../../ui/conflict-modal";
import { sayRule } from "../rules/say-rule";
import { useTold } from "../rules/use-told";
import { type ArticleDraft, asParameters } from "./draft";

interface Props {
  problem: Problem;
  mine: ArticleDraft;
  theirs: ArticleDraft;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Two versions of an article side by side, the rules in words. */
export function ArticleConflict({ mine, theirs, ...modal }: Props) {
  const t = useWords("ruleEditor");
  const r = useWords("regulations");
  const told = useTold([]);
  const shown = (draft: ArticleDraft): Record<string, string> => ({
    kind: r(`kind.${draft.kind}`),
    zh: draft.zh,
    en: draft.en,
    parameters: draft.parameters
      .map((parameter) => `${parameter.zh || parameter.name} ${parameter.default || r("unset")}`)
      .join(r("comma")),
    rules: draft.rules
      .flatMap((rule) => sayRule(rule, { ...told, parameters: asParameters(draft.parameters) }))
      .map((line) => line.text)
      .join("\n"),
  });
  const [ours, others] = [shown(mine), shown(theirs)];
  const labels: Record<string, string> = {
    kind: t("kind"),
    zh: t("zh"),
    en: t("en"),
    parameters: t("parameters"),
    rules: t("rules"),
  };
  return (
    <ConflictModal
      {...modal}
      fields={Object.keys(ours).map((name) => ({
        name,
        label: labels[name],
        mine: ours[name],
        theirs: others[name],
      }))}
    />
  );
}
