import { Plus, X } from "lucide-react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import type { Phone } from "./customer";
import styles from "./customer.module.css";

interface Props {
  phones: Phone[];
  onChange: (phones: Phone[]) => void;
  errors: Record<string, string>;
}

/** A customer's numbers, in any way of writing, each with what it is. */
export function PhoneRows({ phones, onChange, errors }: Props) {
  const t = useWords("customers");
  const set = (at: number, patch: Partial<Phone>) =>
    onChange(phones.map((phone, index) => (index === at ? { ...phone, ...patch } : phone)));
  return (
    <fieldset className={styles.phones}>
      <legend className="visually-hidden">{t("phones")}</legend>
      {phones.map((phone, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other identity while they are typed
        <div key={at} className={styles.phone}>
          <TextField
            id={`phones[${at}].number`}
            label={t("phone")}
            inputMode="tel"
            maxLength={40}
            value={phone.number}
            onChange={(event) => set(at, { number: event.target.value })}
            error={errors[`phones[${at}].number`]}
          />
          <TextField
            label={t("phoneLabel")}
            maxLength={40}
            value={phone.label ?? ""}
            onChange={(event) => set(at, { label: event.target.value })}
          />
          <Button
            kind="quiet"
            icon
            aria-label={t("phoneRemove", { number: phone.number })}
            onClick={() => onChange(phones.filter((_, index) => index !== at))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div>
        <Button kind="quiet" onClick={() => onChange([...phones, { number: "", label: "" }])}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
          {t("phoneAdd")}
        </Button>
      </div>
    </fieldset>
  );
}
