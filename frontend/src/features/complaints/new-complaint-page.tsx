import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { api, take } from "../../api/client";
import { useFilters } from "../../lib/filters";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { CustomerChoice } from "../../ui/customer-choice";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { useShortcuts } from "../../ui/shortcuts";
import { toast } from "../../ui/toast";
import { abouts, channels, classifications, type Named, severities } from "./complaint";
import type { Complaint } from "./complaint-view";
import styles from "./complaints.module.css";
import { useSend } from "./queries";

const known = { ticket: "", customer: "" };
const blank = {
  channel: "phone",
  source: "customer",
  about: "quality",
  classification: "quality",
  severity: "",
  content: "",
  complainant: "",
  phone: "",
  email: "",
};

/** What anybody in the company heard, in the customer's own words; after-sales has it at once (5.1.2.4a). */
export default function NewComplaintPage() {
  const t = useWords("complaints");
  const navigate = useNavigate();
  const [{ ticket, customer }] = useFilters(known);
  const [id] = useState(uuid);
  const [form, setForm] = useState(blank);
  const [chosen, setChosen] = useState<Named | null>(null);
  const [person, setPerson] = useState<Colleague | null>(null);
  const of = useQuery({
    queryKey: ["ticket", ticket, "complaint"],
    queryFn: () =>
      take<{ number: string; customer: Named }>(api.GET("/api/v1/tickets/{id}", { params: { path: { id: ticket } } })),
    enabled: ticket !== "",
  });
  const file = useQuery({
    queryKey: ["customer", customer, "complaint"],
    queryFn: () => take<Named>(api.GET("/api/v1/customers/{id}", { params: { path: { id: customer } } })),
    enabled: customer !== "",
  });
  const who = chosen ?? of.data?.customer ?? file.data ?? null;
  const step = useSend((answer) => {
    const made = answer as Complaint;
    toast({ text: t("registered", { number: made.number }) });
    navigate(`/complaints/${made.id}`, { replace: true });
  });
  const submit = () => {
    if (step.isPending) return;
    const sent = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.trim() || undefined]));
    step.mutate({
      path: "/complaints",
      method: "POST",
      form: { ...sent, id, customerId: who?.id, ticketId: ticket || undefined, personId: person?.id },
      key: uuid(),
    });
  };
  useShortcuts([{ keys: "mod+enter", label: t("register"), run: submit, whileTyping: true }]);
  const put = (name: keyof typeof blank) => (event: { target: { value: string } }) =>
    setForm((now) => ({ ...now, [name]: event.target.value }));
  const error = (field: string) => step.error?.errors.find((each) => each.field === field)?.message;
  const select = (name: "channel" | "source" | "about" | "classification" | "severity", options: readonly string[]) => (
    <SelectField id={name} label={t(`field.${name}`)} value={form[name]} onChange={put(name)} error={error(name)}>
      {name === "severity" && <option value="">{t("notWeighed")}</option>}
      {options.map((one) => (
        <option key={one} value={one}>
          {sayCode(t, `${name}.${one}`)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <PageHeader
        title={t("new")}
        lead={of.data ? t("ofTicket", { number: of.data.number, name: of.data.customer.name }) : t("newLead")}
      />
      <form
        className={`${styles.form} ${styles.page}`}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
        noValidate
      >
        {step.error && <ProblemAlert problem={step.error} />}
        {!ticket && (
          <CustomerChoice
            id="customer"
            label={t("customer")}
            hint={t("customerHint")}
            autoFocus
            value={who}
            onChoose={setChosen}
            error={error("customer") ?? error("customerId")}
          />
        )}
        {!who && !ticket && (
          <div className={styles.pair}>
            <TextField
              id="complainant"
              label={t("field.complainant")}
              value={form.complainant}
              onChange={put("complainant")}
              maxLength={100}
            />
            <TextField
              id="phone"
              label={t("field.phone")}
              value={form.phone}
              onChange={put("phone")}
              inputMode="tel"
              maxLength={50}
            />
          </div>
        )}
        <TextArea
          id="content"
          label={t("field.content")}
          hint={t("contentHint")}
          required
          rows={6}
          maxLength={4000}
          value={form.content}
          onChange={put("content")}
          error={error("content")}
        />
        <div className={styles.pair}>
          {select("about", abouts)}
          {select("classification", classifications)}
          {select("channel", channels)}
          {select("source", ["customer", "market"])}
          {select("severity", severities)}
          <ColleagueChoice
            id="person"
            label={t("personTitle")}
            hint={t("personHint")}
            value={person}
            onChoose={setPerson}
          />
        </div>
        <p className={styles.second}>{t("politely")}</p>
        <div className={styles.actions}>
          <Button kind="main" type="submit" busy={step.isPending}>
            {t("register")}
          </Button>
          <Button onClick={() => navigate(-1)}>{t("cancel")}</Button>
        </div>
      </form>
    </>
  );
}
