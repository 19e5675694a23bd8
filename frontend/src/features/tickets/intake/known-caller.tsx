import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField, TextField } from "../../../ui/field";
import type { Caller } from "../caller";
import type { CallForm } from "./call-form";
import styles from "./intake.module.css";

interface Props {
  caller: Caller;
  form: CallForm;
  change: (patch: Partial<CallForm>) => void;
  errors: Record<string, string>;
  onOtherCaller: () => void;
}

/** The chosen customer: the name, the number they call from, and at which of their addresses it is. */
export function KnownCaller({ caller, form, change, errors, onOtherCaller }: Props) {
  const t = useWords("intake");
  const several = caller.sites.length > 1;
  return (
    <section className={styles.known} aria-label={caller.customer.name}>
      <div className={styles.line}>
        <strong>{caller.customer.name}</strong>
        <Link to={`/customers/${caller.customer.id}`}>{t("caller.file")}</Link>
        <Button kind="quiet" onClick={onOtherCaller}>
          {t("caller.other")}
        </Button>
      </div>
      <div className={styles.wideSecond}>
        <TextField
          id="phone"
          label={t("field.phone")}
          required
          inputMode="tel"
          list="caller-phones"
          maxLength={40}
          value={form.phone}
          onChange={(event) => change({ phone: event.target.value })}
          error={errors.phone}
        />
        <datalist id="caller-phones">
          {caller.phones.map((phone) => (
            <option key={phone.id} value={phone.number}>
              {phone.label}
            </option>
          ))}
        </datalist>
        {several ? (
          <SelectField
            id="address"
            label={t("field.address")}
            required
            value={form.siteId ?? ""}
            onChange={(event) => {
              const site = caller.sites.find((each) => each.id === event.target.value);
              if (site) change({ siteId: site.id, address: site.address, areaId: site.area?.id ?? "" });
            }}
            error={errors.address ?? errors.siteId}
          >
            {caller.sites.map((site) => (
              <option key={site.id} value={site.id}>
                {[site.address, site.area?.name].filter(Boolean).join(" · ")}
              </option>
            ))}
          </SelectField>
        ) : (
          <TextField
            id="address"
            label={t("field.address")}
            required
            maxLength={200}
            value={form.address}
            onChange={(event) => change({ address: event.target.value })}
            error={errors.address}
          />
        )}
      </div>
    </section>
  );
}
