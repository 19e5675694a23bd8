import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { Confirmation } from "./confirmation";
import { formOf } from "./contract";
import styles from "./contract.module.css";
import { ContractFields } from "./contract-fields";
import { FollowedContracts } from "./followed-contracts";
import { addContract, customerQuery } from "./queries";
import { useContractLabels } from "./use-contract-labels";

/** A new maintenance contract for the customer in the address (?customer=). */
export default function NewContractPage() {
  const t = useWords("contracts");
  const labels = useContractLabels();
  const go = useNavigate();
  const client = useQueryClient();
  const customerId = useSearchParams()[0].get("customer") ?? "";
  const customer = useQuery(customerQuery(customerId));
  const [id] = useState(uuid);
  const [form, setForm] = useState(formOf);

  const add = useMutation({
    mutationFn: () => addContract(id, customerId, form),
    onSuccess: async () => {
      toast({ text: t("saved") });
      await client.invalidateQueries({ queryKey: ["contract"] });
      void go(`/customers/${customerId}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };

  if (!customerId) return <EmptyState title={t("add")} hint={t("addHint")} to="/customers" action={t("customer")} />;
  if (!customer.data) return <Waiting query={customer} />;
  return (
    <>
      <PageHeader title={t("addFor", { name: customer.data.name })} />
      <form className={styles.form} onSubmit={submit} noValidate>
        {add.error && <ProblemAlert problem={add.error} labels={labels} />}
        <ContractFields
          customer={customerId}
          form={form}
          // What it may renew hangs on its units: chosen anew with them.
          change={(patch) => setForm((now) => ({ ...now, ...(patch.equipmentIds ? { renewsId: "" } : {}), ...patch }))}
          errors={Object.fromEntries((add.error?.errors ?? []).map((error) => [error.field, error.message]))}
        />
        <Confirmation
          {...form}
          change={(patch) => setForm((now) => ({ ...now, ...patch }))}
          errorOf={(field) => add.error?.errors.find((error) => error.field === field)?.message}
        />
        <FollowedContracts
          customer={customerId}
          form={form}
          change={(patch) => setForm((now) => ({ ...now, ...patch }))}
          error={add.error?.errors.find((error) => error.field === "renewsId")?.message}
        />
        <div className={styles.foot}>
          <Link to={`/customers/${customerId}`}>{t("back")}</Link>
          <Button kind="main" type="submit" busy={add.isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </>
  );
}
