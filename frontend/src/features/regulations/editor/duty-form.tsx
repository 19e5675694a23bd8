import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { every } from "../rules/rule";
import { subjectLabel } from "../rules/speech";
import { Check } from "./check";
import { CycleFields } from "./cycle-fields";
import { useDesk, useMistakes } from "./desk";
import { DueFields } from "./due-fields";
import { EachFields } from "./each-fields";
import styles from "./editor.module.css";
import { MoreOfDuty } from "./more-of-duty";
import { Occasions } from "./occasions";
import { RoleSelect } from "./role-select";
import type { RuleFormProps } from "./rule-form";
import { StepFields } from "./step-fields";

/** Something owed, once an event opens it or again and again: what, when, by whom, kept by what. */
export function DutyForm({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const { vocabulary } = useDesk();
  const recurring = rule.kind === "recurring";
  const opens = every(recurring ? rule.begins : rule.opens);
  const opened = opens[0]?.on;
  const subjects = vocabulary.events.find((event) => event.kind === opened)?.subjects ?? [];
  const [nameMistake] = useMistakes(`${path}.zh`);
  return (
    <>
      <div className={styles.pair}>
        <TextField
          id={`${path}.zh`}
          label={t("owedZh")}
          value={rule.zh ?? ""}
          maxLength={200}
          error={nameMistake?.message}
          onChange={(event) => change({ zh: event.target.value })}
        />
        <TextField
          id={`${path}.en`}
          label={t("owedEn")}
          value={rule.en ?? ""}
          maxLength={200}
          onChange={(event) => change({ en: event.target.value })}
        />
      </div>
      {recurring ? (
        <EachFields rule={rule} path={path} change={change} />
      ) : (
        <Occasions
          legend={t("opens")}
          path={`${path}.opens`}
          value={opens}
          onChange={(next) => change({ opens: next, ...subjectFor(vocabulary.events, next[0]?.on, rule.subject) })}
        />
      )}
      {!recurring && subjects.length > 1 && (
        <SelectField
          id={`${path}.subject`}
          label={t("subject")}
          value={rule.subject ?? ""}
          onChange={(event) => change({ subject: event.target.value })}
        >
          {subjects.map((subject) => (
            <option key={subject} value={subject}>
              {subjectLabel(words, subject)}
            </option>
          ))}
        </SelectField>
      )}
      {recurring ? (
        <CycleFields
          path={`${path}.cycle`}
          value={rule.cycle ?? { shape: "monthly" }}
          onChange={(cycle) => change({ cycle })}
        />
      ) : (
        <DueFields
          path={`${path}.due`}
          value={rule.due ?? { shape: "none" }}
          event={opened}
          onChange={(due) => change({ due })}
        />
      )}
      <Occasions
        legend={t("met")}
        path={`${path}.met`}
        value={rule.met ?? []}
        opened={opened}
        onChange={(met) => change({ met })}
      />
      <Check checked={rule.byHand ?? false} onChange={(byHand) => change({ byHand })}>
        {t("byHand")}
      </Check>
      <RoleSelect
        label={t("owner")}
        path={`${path}.owner.role`}
        value={rule.owner?.role ?? ""}
        onChange={(role) => change({ owner: { ...rule.owner, role } })}
      />
      <StepFields path={`${path}.steps`} value={rule.steps ?? []} onChange={(steps) => change({ steps })} />
      <MoreOfDuty rule={rule} path={path} change={change} />
    </>
  );
}

/** What the opening event is chiefly about, unless what was chosen fits it. */
function subjectFor(
  events: readonly { kind: string; subjects: string[] }[],
  kind: string | undefined,
  chosen?: string,
) {
  const subjects = events.find((event) => event.kind === kind)?.subjects ?? [];
  return chosen && subjects.includes(chosen) ? {} : { subject: subjects[0] };
}
