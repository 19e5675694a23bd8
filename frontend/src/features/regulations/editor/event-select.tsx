import { useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import { featureLabel } from "../feature-label";
import { useDesk, useMistakes } from "./desk";

interface Props {
  label: string;
  path: string;
  value: string;
  onChange: (kind: string) => void;
}

/** One of the things that happen, by the feature that tells of it; what is not there yet says so. */
export function EventSelect({ label, path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const r = useWords("regulations");
  const { vocabulary } = useDesk();
  const [mistake] = useMistakes(path);
  const features = [...new Set(vocabulary.events.map((event) => event.feature))];
  const known = vocabulary.events.some((event) => event.kind === value);
  return (
    <SelectField
      id={path}
      label={label}
      value={value}
      error={mistake?.message}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t("choose")}</option>
      {value && !known && <option value={value}>{value}</option>}
      {features.map((feature) => (
        <optgroup key={feature} label={featureLabel(r, feature)}>
          {vocabulary.events
            .filter((event) => event.feature === feature)
            .map((event) => (
              <option key={event.kind} value={event.kind}>
                {event.running ? event.label : t("notYet", { label: event.label })}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
