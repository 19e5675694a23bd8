import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Link, useParams } from "react-router";
import { showDate, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ConflictModal } from "../../ui/conflict-modal";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { type Contract, type ContractForm, formOf, phaseOf, phaseTones } from "./contract";
import styles from "./contract.module.css";
import { ContractDocuments } from "./contract-documents";
import { ContractFields } from "./contract-fields";
import { ContractUnits } from "./contract-units";
import { ContractVisits } from "./contract-visits";
import { usePriceWords } from "./price-words";
import { changeContract, contractQuery } from "./queries";
import { RenewalSteps } from "./renewal-steps";
import { CancelDialog } from "./unit-dialogs";
import { useContractLabels } from "./use-contract-labels";

/** One maintenance contract: what it covers, what it promises and costs, how its renewal stands. */
export default function ContractPage() {
  const { id = "" } = useParams();
  const t = useWords("contracts");
  const priceWords = usePriceWords();
  const contract = useQuery(contractQuery(id));
  const [cancelling, setCancelling] = useState(false);
  if (!contract.data) return <Waiting query={contract} />;
  const shown = contract.data;
  const phase = phaseOf(shown, today());
  return (
    <>
      <PageHeader
        title={shown.number}
        beside={<StatusTag tone={phaseTones[phase]}>{t(phase)}</StatusTag>}
        lead={
          <>
            <Link to={`/customers/${shown.customer.id}`}>{shown.customer.name}</Link> {showDate(shown.startsOn)} –{" "}
            {showDate(shown.endsOn)} · {priceWords(shown)}
          </>
        }
      >
        {shown.allowedActions.includes("cancelContract") && (
          <Button kind="danger" onClick={() => setCancelling(true)}>
            {t("cancelContract")}
          </Button>
        )}
      </PageHeader>
      {shown.cancelledOn && (
        <p role="note" className={styles.notice}>
          {t("cancelledFrom", { day: showDate(shown.cancelledOn), reason: shown.cancelReason })}
        </p>
      )}
      {shown.confirmedOn && (
        <p className={styles.notice}>{t("confirmed", { who: shown.confirmedBy, day: showDate(shown.confirmedOn) })}</p>
      )}
      {shown.renews && (
        <p className={styles.notice}>
          {t("renews")}{" "}
          <Link className={styles.inline} to={`/contracts/${shown.renews.id}`}>
            {shown.renews.number}
          </Link>
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ContractUnits contract={shown} />
          <ContractVisits contract={shown} />
          <EditContract key={id} contract={shown} />
        </div>
        <div className={styles.column}>
          <SubjectDuties kind="contract" id={id} className={styles.section} />
          <RenewalSteps contract={shown} />
          <ContractDocuments contract={shown} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="contract" id={id} />
          </section>
        </div>
      </div>
      {cancelling && <CancelDialog contract={shown} onClose={() => setCancelling(false)} />}
    </>
  );
}

function EditContract({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const labels = useContractLabels();
  const client = useQueryClient();
  const may = contract.allowedActions.includes("changeContract");
  // What was last saved or taken over; until something is typed, the form follows the page.
  const [edited, setEdited] = useState<{ version: number; form: ContractForm } | null>(null);
  const form = edited?.form ?? formOf(contract);
  const version = edited?.version ?? contract.version;

  const save = useMutation({
    mutationFn: (over: number) => changeContract(contract.id, over, form),
    onSuccess: async () => {
      toast({ text: t("saved") });
      await client.invalidateQueries({ queryKey: ["contract"] });
      setEdited(null);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(version);
  };
  const theirs = save.error?.stale ? (save.error.facts.entity as Contract | undefined) : undefined;
  const shown = (each: ContractForm) => ({
    startsOn: each.startsOn ?? "",
    endsOn: each.endsOn ?? "",
    priceRule: [t(`rule.${each.rule}`), each.figure].filter(Boolean).join(" "),
    price: each.price,
    visitsPerYear: each.visitsPerYear,
    responsibleId: each.responsible?.name ?? "",
    arrivalHours: each.arrivalHours,
    note: each.note,
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2>{t("agreed")}</h2>
      {save.error && !theirs && <ProblemAlert problem={save.error} labels={labels} />}
      <fieldset className={styles.plain} disabled={!may}>
        <ContractFields
          form={form}
          change={(patch) => setEdited({ version, form: { ...form, ...patch } })}
          errors={Object.fromEntries((save.error?.errors ?? []).map((error) => [error.field, error.message]))}
        />
      </fieldset>
      {may && (
        <div className={styles.foot}>
          <Button kind="main" type="submit" busy={save.isPending} disabled={!edited}>
            {t("save")}
          </Button>
        </div>
      )}
      {theirs && save.error && (
        <ConflictModal
          problem={save.error}
          fields={Object.entries(shown(form)).map(([name, mine]) => ({
            name,
            label: labels[name],
            mine,
            theirs: shown(formOf(theirs))[name as "note"],
          }))}
          onKeepMine={() => save.mutate(theirs.version)}
          onTakeTheirs={() => {
            setEdited({ version: theirs.version, form: formOf(theirs) });
            save.reset();
          }}
          onClose={save.reset}
          busy={save.isPending}
        />
      )}
    </form>
  );
}
