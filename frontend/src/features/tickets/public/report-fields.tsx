import type { Problem } from "../../../api/problem";
import type { usePhotoQueue } from "../../../lib/photo-queue";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea, TextField } from "../../../ui/field";
import { PhotoPicker } from "../../../ui/photo-picker";
import { PhotoStrip } from "../../../ui/photo-strip";
import { ProblemAlert } from "../../../ui/problem-alert";
import styles from "./report.module.css";
import type { ReportForm } from "./report-form";
import { WishPicker } from "./wish-picker";

interface Props {
  form: ReportForm;
  onChange: (patch: Partial<ReportForm>) => void;
  queue: ReturnType<typeof usePhotoQueue>;
  problem?: Problem;
  busy: boolean;
  onSend: () => void;
}

/** The form: what is wrong first, then the unit, then where to find it. What is missing the server says, field by field. */
export function ReportFields({ form, onChange, queue, problem, busy, onSend }: Props) {
  const t = useWords("reportFault");
  const wrong = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const text = (field: "fault" | "model" | "serial" | "name" | "phone" | "address") => ({
    id: field,
    label: t(field),
    value: form[field],
    error: wrong(field),
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  });

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend();
      }}
    >
      {problem && (
        <ProblemAlert
          problem={problem}
          labels={{
            fault: t("fault"),
            model: t("model"),
            serial: t("serial"),
            name: t("name"),
            phone: t("phone"),
            address: t("address"),
          }}
        />
      )}
      <section>
        <TextArea {...text("fault")} required maxLength={2000} hint={t("faultHint")} />
        <div className={styles.photos}>
          <PhotoPicker label={t("photo")} onPhoto={queue.add} from="anywhere" />
          <p>{t("photosHint")}</p>
        </div>
        <PhotoStrip photos={queue.photos} onRetry={queue.retry} onRemove={queue.remove} />
      </section>
      <section aria-labelledby="you">
        <h2 id="you">{t("you")}</h2>
        <TextField {...text("name")} required autoComplete="name" maxLength={100} />
        <TextField
          {...text("phone")}
          required
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={40}
          hint={t("phoneHint")}
        />
        <TextArea
          {...text("address")}
          required
          autoComplete="street-address"
          maxLength={300}
          rows={2}
          hint={t("addressHint")}
        />
      </section>
      <section aria-labelledby="unit">
        <h2 id="unit">{t("unit")}</h2>
        <TextField {...text("model")} maxLength={100} hint={t("modelHint")} />
        <TextField {...text("serial")} maxLength={60} autoCapitalize="characters" hint={t("serialHint")} />
      </section>
      <section aria-labelledby="wish">
        <h2 id="wish">{t("wish")}</h2>
        <WishPicker optional wish={form.wish} onChange={(wish) => onChange({ wish })} />
        {form.wish.day && (
          <TextField
            id="wish-note"
            label={t("wishNote")}
            value={form.wish.note}
            maxLength={200}
            onChange={(event) => onChange({ wish: { ...form.wish, note: event.target.value } })}
          />
        )}
      </section>
      <div className={styles.send}>
        <Button kind="main" type="submit" tall wide busy={busy}>
          {busy ? t("sending") : t("send")}
        </Button>
        <p>{t("kept")}</p>
      </div>
    </form>
  );
}
