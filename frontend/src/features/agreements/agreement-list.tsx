import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useList } from "../../lib/list";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { AgreementForm } from "./agreement-form";
import { type Agreement, signAgreement, stateTone } from "./queries";

interface Props {
  /** `supplier`, `state`: whose, and which; blank: all. */
  filters: Record<string, string>;
  bar?: React.ReactNode;
}

/** Agreements with what is still blank in them; a draft is signed from here. */
export function AgreementList({ filters, bar }: Props) {
  const t = useWords("agreements");
  const client = useQueryClient();
  const [edited, setEdited] = useState<Agreement | null>(null);
  const list = useList<Agreement>("supplier_agreement", "/api/v1/supplier-agreements", filters);
  const sign = useMutation({
    mutationFn: (agreement: Agreement) => signAgreement(agreement.id),
    onSuccess: () =>
      Promise.all(["supplier_agreement", "supplier"].map((kind) => client.invalidateQueries({ queryKey: [kind] }))),
  });
  const columns = useMemo<Column<Agreement>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={stateTone[row.state] ?? "waiting"}>{sayCode(t, `state.${row.state}`)}</StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      {
        key: "supplier",
        title: t("supplier"),
        cell: (row) => (
          <Link className={sections.link} to={`/suppliers/${row.supplier.id}`}>
            {row.supplier.name}
          </Link>
        ),
      },
      {
        key: "quality",
        title: t("qualityTerms"),
        cell: (row) => row.qualityTerms || t("missing"),
        width: 220,
        roomy: true,
      },
      {
        key: "service",
        title: t("serviceTerms"),
        cell: (row) => row.serviceTerms || t("missing"),
        width: 220,
        roomy: true,
      },
      {
        key: "days",
        title: t("startsOn"),
        cell: (row) => `${showDay(row.startsOn)} – ${row.endsOn ? showDay(row.endsOn) : t("openEnd")}`,
        whole: true,
        roomy: true,
      },
      { key: "models", title: t("models"), cell: (row) => row.models, end: true, roomy: true },
      {
        key: "step",
        title: <span className="visually-hidden">{t("change")}</span>,
        cell: (row) => (
          <>
            {row.allowedActions.includes("changeSupplierAgreement") && (
              <Button onClick={() => setEdited(row)}>{t("change")}</Button>
            )}{" "}
            {row.allowedActions.includes("signSupplierAgreement") && (
              <Button onClick={() => sign.mutate(row)} busy={sign.isPending && sign.variables?.id === row.id}>
                {t("sign")}
              </Button>
            )}
          </>
        ),
      },
    ],
    [t, sign],
  );
  return (
    <>
      {sign.error && (
        <ProblemAlert
          problem={sign.error}
          labels={{ qualityTerms: t("qualityTerms"), serviceTerms: t("serviceTerms") }}
        />
      )}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("title")}
        emptyTitle={t("none")}
        filters={bar}
      />
      {edited && <AgreementForm agreement={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
