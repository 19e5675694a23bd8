import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { TypedDate } from "../../../ui/typed-date";
import type { CallForm } from "./call-form";
import styles from "./intake.module.css";

export const channels = ["phone", "letter", "counter", "web", "mail"] as const;

interface Props {
  form: CallForm;
  change: (patch: Partial<CallForm>) => void;
  errors: Record<string, string>;
}

/** What only some calls need: somebody else at the door, a wished time, another channel. Open when something stands in it. */
export function MoreDetails({ form, change, errors }: Props) {
  const t = useWords("intake");
  const tickets = useWords("tickets");
  const filled = !!(form.contactName || form.contactPhone || form.wishDay);
  const wrong = ["contactName", "contactPhone", "wish", "channel"].some((field) => errors[field]);
  return (
    <details className={styles.more} open={filled || wrong || undefined}>
      <summary>{t("more.title")}</summary>
      <div className={styles.pair}>
        <TextField
          id="contactName"
          label={t("field.contactName")}
          maxLength={80}
          value={form.contactName}
          onChange={(event) => change({ contactName: event.target.value })}
          error={errors.contactName}
        />
        <TextField
          id="contactPhone"
          label={t("field.contactPhone")}
          inputMode="tel"
          maxLength={40}
          value={form.contactPhone}
          onChange={(event) => change({ contactPhone: event.target.value })}
          error={errors.contactPhone}
        />
      </div>
      <div className={styles.wish}>
        <TypedDate
          id="wish"
          label={t("field.wishDay")}
          value={form.wishDay}
          onChange={(wishDay) =>
            change({ wishDay, wishFrom: form.wishFrom || "08:30", wishTo: form.wishTo || "12:00" })
          }
          chips={[0, 1, 2]}
          error={errors.wish}
        />
        {form.wishDay && (
          <>
            <TextField
              label={t("field.wishFrom")}
              type="time"
              value={form.wishFrom}
              onChange={(event) => change({ wishFrom: event.target.value })}
            />
            <TextField
              label={t("field.wishTo")}
              type="time"
              value={form.wishTo}
              onChange={(event) => change({ wishTo: event.target.value })}
            />
          </>
        )}
      </div>
      {form.wishDay && (
        <TextField
          label={t("field.wishNote")}
          maxLength={200}
          value={form.wishNote}
          onChange={(event) => change({ wishNote: event.target.value })}
        />
      )}
      <SelectField
        id="channel"
        label={t("field.channel")}
        value={form.channel}
        onChange={(event) => change({ channel: event.target.value })}
        error={errors.channel}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {tickets(`channel.${channel}`)}
          </option>
        ))}
      </SelectField>
    </details>
  );
}
