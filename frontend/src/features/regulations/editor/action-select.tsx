import { useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import { useDesk, useMistakes } from "./desk";

interface Props {
  path: string;
  value: string;
  onChange: (action: string) => void;
}

/** A step of the program that can be guarded. */
export function ActionSelect({ path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const [mistake] = useMistakes(path);
  return (
    <SelectField
      id={path}
      label={t("action")}
      value={value}
      error={mistake?.message}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t("choose")}</option>
      {value && !vocabulary.actions.some((each) => each.action === value) && <option value={value}>{value}</option>}
      {vocabulary.actions.map((each) => (
        <option key={each.action} value={each.action}>
          {each.running ? each.label : t("notYet", { label: each.label })}
        </option>
      ))}
    </SelectField>
  );
}
