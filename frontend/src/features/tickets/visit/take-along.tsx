import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import styles from "./visit.module.css";

/** What a technician says before leaving. */
export interface Along {
  tools: string[];
  reason: string;
  agreedByPhone: boolean;
}

interface Props {
  needed: string[];
  along: Along;
  onChange: (along: Along) => void;
}

/** The tools such a job needs, ticked one by one; who leaves one behind says why (3.2.4b). */
export function TakeAlong({ needed, along, onChange }: Props) {
  const t = useWords("visit");
  const tick = (tool: string, taken: boolean) =>
    onChange({ ...along, tools: taken ? [...along.tools, tool] : along.tools.filter((each) => each !== tool) });
  return (
    <fieldset className={styles.ticks}>
      <legend>{t("takeAlong")}</legend>
      {needed.map((tool) => (
        <label key={tool} className={styles.tick}>
          <input
            type="checkbox"
            checked={along.tools.includes(tool)}
            onChange={(event) => tick(tool, event.target.checked)}
          />
          {tool}
        </label>
      ))}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={along.agreedByPhone}
          onChange={(event) => onChange({ ...along, agreedByPhone: event.target.checked })}
        />
        {t("agreedByPhone")}
      </label>
      {needed.some((tool) => !along.tools.includes(tool)) && (
        <TextField
          id="departReason"
          label={t("toolsReason")}
          maxLength={500}
          value={along.reason}
          onChange={(event) => onChange({ ...along, reason: event.target.value })}
        />
      )}
    </fieldset>
  );
}
