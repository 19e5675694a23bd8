import { useWords } from "../../lib/words";
import { TextField } from "../../ui/field";
import type { Phone } from "./customer";
import styles from "./customer.module.css";
import { KindChoice } from "./kind-choice";
import { PhoneRows } from "./phone-rows";

/** Who a customer is and how they are reached, as it is typed. */
export interface Who {
  kind: "person" | "company";
  name: string;
  phones: Phone[];
  email: string;
  keyAccount: boolean;
}

/** As the API takes it: lines without a number are none. */
export const whoOf = (who: Who) => ({
  kind: who.kind,
  name: who.name.trim(),
  phones: who.phones.filter((phone) => phone.number.trim() !== ""),
  email: who.email.trim() || null,
  keyAccount: who.keyAccount,
});

interface Props {
  who: Who;
  change: (patch: Partial<Who>) => void;
  errors: Record<string, string>;
}

/** The fields that a new customer and a known one have in common. */
export function WhoFields({ who, change, errors }: Props) {
  const t = useWords("customers");
  return (
    <>
      <KindChoice kind={who.kind} onChange={(kind) => change({ kind })} />
      <TextField
        id="name"
        label={t("name")}
        required
        maxLength={200}
        value={who.name}
        onChange={(event) => change({ name: event.target.value })}
        error={errors.name}
      />
      <PhoneRows phones={who.phones} onChange={(phones) => change({ phones })} errors={errors} />
      <TextField
        id="email"
        label={t("email")}
        type="email"
        inputMode="email"
        maxLength={200}
        value={who.email}
        onChange={(event) => change({ email: event.target.value })}
        error={errors.email}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={who.keyAccount}
          onChange={(event) => change({ keyAccount: event.target.checked })}
        />
        {t("keyAccount")}
      </label>
    </>
  );
}
