import { sayCode, useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import { labelOf, nameOf } from "../rules/vocabulary";
import { useDesk, useMistakes } from "./desk";

interface Props {
  label: string;
  path: string;
  value: string;
  onChange: (role: string) => void;
  /** Others that may be named here besides roles, first. */
  also?: { value: string; label: string }[];
}

export function RoleSelect({ label, path, value, onChange, also = [] }: Props) {
  const t = useWords("ruleWords");
  const e = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const [mistake] = useMistakes(path);
  const roles = vocabulary.roles.map((role) => {
    const own = sayCode(t, `role.${nameOf(role)}`);
    return { value: nameOf(role), label: own.startsWith("role.") ? labelOf(role) : own };
  });
  const all = [...also, ...roles];
  return (
    <SelectField
      id={path}
      label={label}
      value={value}
      error={mistake?.message}
      onChange={(event) => onChange(event.target.value)}
    >
      {!value && <option value="">{e("choose")}</option>}
      {value && !all.some((each) => each.value === value) && <option value={value}>{value}</option>}
      {all.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </SelectField>
  );
}
