import { useWords } from "../../lib/words";
import { TextField } from "../../ui/field";
import { TypedDate } from "../../ui/typed-date";
import styles from "./contract.module.css";

interface Confirmed {
  confirmedOn: string | null;
  confirmedBy: string;
}

interface Props extends Confirmed {
  change: (patch: Partial<Confirmed>) => void;
  errorOf: (field: string) => string | undefined;
}

/** That the customer confirmed the terms of a new contract: on which day, and who did (12.4.21a). */
export function Confirmation({ confirmedOn, confirmedBy, change, errorOf }: Props) {
  const t = useWords("contracts");
  return (
    <div className={styles.pair}>
      <TypedDate
        id="confirmedOn"
        label={t("confirmedOn")}
        hint={t("confirmedHint")}
        chips={[-1, 0]}
        value={confirmedOn}
        onChange={(day) => change({ confirmedOn: day })}
        error={errorOf("confirmedOn")}
      />
      <TextField
        id="confirmedBy"
        label={t("confirmedBy")}
        maxLength={100}
        value={confirmedBy}
        onChange={(event) => change({ confirmedBy: event.target.value })}
        error={errorOf("confirmedBy")}
      />
    </div>
  );
}
