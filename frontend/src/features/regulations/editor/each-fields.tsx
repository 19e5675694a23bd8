import { useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import { every } from "../rules/rule";
import { subjectLabel } from "../rules/speech";
import { useDesk } from "./desk";
import { Occasions } from "./occasions";
import type { RuleFormProps } from "./rule-form";

/** For whom a recurring duty comes: once for the company, in each branch, or for each thing from when it is there. */
export function EachFields({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const { vocabulary } = useDesk();
  const kinds = [...new Set(vocabulary.events.flatMap((event) => event.subjects))].filter(
    (kind) => kind !== "company" && kind !== "branch",
  );
  const each = rule.each ?? "branch";
  const things = each !== "company" && each !== "branch";
  return (
    <>
      <SelectField
        id={`${path}.each`}
        label={t("each")}
        value={each}
        onChange={(event) => change({ each: event.target.value })}
      >
        <option value="company">{t("eachCompany")}</option>
        <option value="branch">{t("eachBranch")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t("eachThing", { kind: subjectLabel(words, kind) })}
          </option>
        ))}
      </SelectField>
      {things && (
        <>
          <Occasions
            legend={t("begins")}
            path={`${path}.begins`}
            value={every(rule.begins)}
            onChange={(begins) => change({ begins })}
          />
          <Occasions
            legend={t("ends")}
            path={`${path}.ends`}
            value={rule.ends ?? []}
            onChange={(ends) => change({ ends })}
          />
        </>
      )}
    </>
  );
}
