import { useLanguage } from "../../../lib/language";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { ActionSelect } from "./action-select";
import { ConditionField } from "./condition-field";
import { useDesk } from "./desk";
import styles from "./editor.module.css";
import { factNames, parameterNames } from "./names";
import type { RuleFormProps } from "./rule-form";
import { SignatureFields } from "./signature-fields";

/** A step that may not happen until something holds or these people have signed. */
export function GateForm({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const lang = useLanguage();
  const { vocabulary, parameters } = useDesk();
  const names = [...factNames(vocabulary, rule.action), ...parameterNames(parameters, lang)];
  return (
    <>
      <ActionSelect path={`${path}.action`} value={rule.action ?? ""} onChange={(action) => change({ action })} />
      {rule.action && (
        <>
          <ConditionField
            label={t("applies")}
            path={`${path}.when`}
            value={rule.when}
            onChange={(when) => change({ when })}
            names={names}
          />
          <ConditionField
            label={t("mustHold")}
            path={`${path}.condition`}
            value={rule.condition}
            onChange={(condition) => change({ condition })}
            names={names}
          />
        </>
      )}
      <SignatureFields
        path={`${path}.signatures`}
        value={rule.signatures}
        onChange={(signatures) => change({ signatures })}
      />
      <div className={styles.pair}>
        <TextField
          id={`${path}.refusal.zh`}
          label={t("refusalZh")}
          hint={t("refusalHint")}
          value={rule.refusal?.zh ?? ""}
          onChange={(event) => change({ refusal: { ...rule.refusal, zh: event.target.value } })}
        />
        <TextField
          id={`${path}.refusal.en`}
          label={t("refusalEn")}
          value={rule.refusal?.en ?? ""}
          onChange={(event) => change({ refusal: { ...rule.refusal, en: event.target.value } })}
        />
      </div>
    </>
  );
}
