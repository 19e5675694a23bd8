import { clock, type Day, dayOf, instantAt } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { TypedDate } from "../../../ui/typed-date";
import styles from "../workshop.module.css";

export interface Moment {
  day: Day | null;
  time: string;
}

export const momentOf = (instant: string | null | undefined): Moment =>
  instant ? { day: dayOf(instant), time: clock(instant) } : { day: null, time: "17:00" };

/** As the API wants it; null while it is not said. */
export const instantOf = ({ day, time }: Moment): string | null =>
  day && /^\d{2}:\d{2}$/.test(time) ? instantAt(day, time) : null;

/** By when a repair is promised: a day with chips for the near ones, and a time. */
export function PlannedFinish(props: {
  value: Moment;
  onChange: (value: Moment) => void;
  error?: string;
  required?: boolean;
}) {
  const t = useWords("workshop");
  const { value, onChange } = props;
  return (
    <div className={styles.pair}>
      <TypedDate
        id="plannedFinish"
        label={t("plannedFinish")}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        required={props.required}
        error={props.error}
        chips={[0, 1, 2, 3]}
      />
      <TextField
        label={t("time")}
        type="time"
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.target.value })}
      />
    </div>
  );
}
