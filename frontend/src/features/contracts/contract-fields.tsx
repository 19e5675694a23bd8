import { useQuery } from "@tanstack/react-query";
import { useWords } from "../../lib/words";
import { ColleagueChoice } from "../../ui/colleague-choice";
import { TextArea, TextField } from "../../ui/field";
import { TypedDate } from "../../ui/typed-date";
import { type ContractForm, type RuleKind, unitName } from "./contract";
import styles from "./contract.module.css";
import { unitsQuery } from "./queries";

const rules: RuleKind[] = ["included", "per_visit", "percent"];

interface Props {
  /** Whose units are chosen from, for a new contract; afterwards units come and go by themselves. */
  customer?: string;
  form: ContractForm;
  change: (patch: Partial<ContractForm>) => void;
  errors: Record<string, string>;
}

/** From when to when, how it is paid, what it promises, and of a new one which units it covers (1.1b). */
export function ContractFields({ customer, form, change, errors }: Props) {
  const t = useWords("contracts");
  return (
    <>
      <div className={styles.pair}>
        <TypedDate
          id="startsOn"
          label={t("startsOn")}
          required
          chips={[0]}
          value={form.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errors.startsOn}
        />
        <TypedDate
          id="endsOn"
          label={t("endsOn")}
          required
          chips={[]}
          value={form.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={errors.endsOn}
        />
      </div>
      <fieldset className={styles.choices} id="priceRule" tabIndex={-1}>
        <legend>{t("rule")}</legend>
        {rules.map((rule) => (
          <label key={rule}>
            <input
              type="radio"
              name="rule"
              checked={rule === form.rule}
              onChange={() => change({ rule, figure: "" })}
            />
            {t(`rule.${rule}`)}
          </label>
        ))}
      </fieldset>
      {form.rule !== "included" && (
        <TextField
          id={form.rule === "percent" ? "priceRule.percent" : "priceRule.amount"}
          label={t(form.rule === "percent" ? "percent" : "amount")}
          required
          inputMode="decimal"
          maxLength={13}
          value={form.figure}
          onChange={(event) => change({ figure: event.target.value })}
          error={errors["priceRule.amount"] ?? errors["priceRule.percent"]}
        />
      )}
      <div className={styles.pair}>
        <TextField
          id="price"
          label={t("price")}
          hint={t("priceHint")}
          inputMode="decimal"
          maxLength={13}
          value={form.price}
          onChange={(event) => change({ price: event.target.value })}
          error={errors.price}
        />
        <TextField
          id="visitsPerYear"
          label={t("visitsPerYear")}
          hint={t("visitsPerYearHint")}
          inputMode="numeric"
          maxLength={2}
          value={form.visitsPerYear}
          onChange={(event) => change({ visitsPerYear: event.target.value })}
          error={errors.visitsPerYear}
        />
      </div>
      {customer && <UnitChoice customer={customer} form={form} change={change} errors={errors} />}
      <ColleagueChoice
        id="responsibleId"
        label={t("responsible")}
        hint={t("responsibleHint")}
        value={form.responsible && { ...form.responsible, roles: [] }}
        onChoose={(responsible) => change({ responsible })}
        error={errors.responsibleId}
      />
      <TextField
        id="arrivalHours"
        label={t("arrivalHours")}
        hint={t("arrivalHoursHint")}
        inputMode="numeric"
        maxLength={4}
        value={form.arrivalHours}
        onChange={(event) => change({ arrivalHours: event.target.value })}
        error={errors.arrivalHours}
      />
      <TextArea
        id="note"
        label={t("note")}
        maxLength={2000}
        value={form.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
    </>
  );
}

function UnitChoice({ customer, form, change, errors }: Props & { customer: string }) {
  const t = useWords("contracts");
  const units = useQuery(unitsQuery(customer));
  const toggle = (id: string, on: boolean) =>
    change({ equipmentIds: on ? [...form.equipmentIds, id] : form.equipmentIds.filter((each) => each !== id) });
  return (
    <fieldset className={styles.choices} id="equipmentIds" tabIndex={-1}>
      <legend>{t("units")}</legend>
      {units.data?.items.length === 0 && <p>{t("unitsNone")}</p>}
      {units.data?.items.map((unit) => (
        <label key={unit.id}>
          <input
            type="checkbox"
            checked={form.equipmentIds.includes(unit.id)}
            onChange={(event) => toggle(unit.id, event.target.checked)}
          />
          {unitName(unit)}
        </label>
      ))}
      {errors.equipmentIds && <p className={styles.error}>{errors.equipmentIds}</p>}
    </fieldset>
  );
}
