import { useQuery } from "@tanstack/react-query";
import { showDate } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import type { ContractForm } from "./contract";
import styles from "./contract.module.css";
import { followedQuery } from "./queries";

interface Props {
  customer: string;
  form: ContractForm;
  change: (patch: Partial<ContractForm>) => void;
  error?: string;
}

/** What the new contract follows: what it takes over whole it renews, of the others somebody says whether (1.15). */
export function FollowedContracts({ customer, form, change, error }: Props) {
  const t = useWords("contracts");
  const { data = [] } = useQuery(followedQuery(customer, form));
  const whole = data.filter((one) => one.whole);
  const some = data.filter((one) => !one.whole);
  return (
    <>
      {whole.map((one) => (
        <p key={one.id} role="status" className={styles.notice}>
          {t("followsWhole", { number: one.number, day: showDate(one.endsOn) })}
        </p>
      ))}
      {some.length > 0 && (
        <SelectField
          id="renewsId"
          label={t("followsSome")}
          hint={t("followsSomeHint")}
          value={form.renewsId}
          error={error}
          onChange={(event) => change({ renewsId: event.target.value })}
        >
          <option value="">{t("followsNone")}</option>
          {some.map((one) => (
            <option key={one.id} value={one.id}>
              {t("followed", { number: one.number, day: showDate(one.endsOn) })}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
