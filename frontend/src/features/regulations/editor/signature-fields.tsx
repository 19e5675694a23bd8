import { Plus, X } from "lucide-react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import { type Rule, type SignatureMode, signatureModes } from "../rules/rule";
import styles from "./editor.module.css";
import { RoleSelect } from "./role-select";

interface Props {
  path: string;
  value: Rule["signatures"];
  onChange: (signatures: Rule["signatures"]) => void;
}

/** Whose signatures open the gate: all of them, any of them, or one after another. */
export function SignatureFields({ path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const { mode = "all", by = [] } = value ?? {};
  const set = (roles: string[]) => onChange(roles.length > 0 ? { mode, by: roles } : undefined);
  return (
    <fieldset className={styles.part}>
      <legend>{t("signatures")}</legend>
      {by.length > 1 && (
        <SelectField
          id={`${path}.mode`}
          label={t("mode")}
          value={mode}
          onChange={(event) => onChange({ by, mode: event.target.value as SignatureMode })}
        >
          {signatureModes.map((each) => (
            <option key={each} value={each}>
              {t(`mode.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {by.map((role, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signers are their places
        <div key={at} className={styles.row}>
          <RoleSelect
            label={t("signer", { n: at + 1 })}
            path={`${path}.by[${at}]`}
            value={role}
            onChange={(next) => set(by.map((each, other) => (other === at ? next : each)))}
          />
          <Button
            kind="quiet"
            icon
            aria-label={t("removeSigner", { n: at + 1 })}
            onClick={() => set(by.filter((_, other) => other !== at))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button kind="quiet" className={styles.more} onClick={() => set([...by, "supervisor"])}>
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t("addSigner")}
      </Button>
    </fieldset>
  );
}
