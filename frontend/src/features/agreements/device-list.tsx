import { useMemo, useState } from "react";
import { Link } from "react-router";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { type Column, TablePage } from "../../ui/table-page";
import { type Devices, nameSupplier } from "./queries";
import { type Supplier, SupplierChoice } from "./supplier-choice";

/** Devices by model, who supplies them, and under what agreement; `supplier`, `uncovered` narrow it. */
export function DeviceList({ filters, bar }: { filters: Record<string, string>; bar?: React.ReactNode }) {
  const t = useWords("agreements");
  const [named, setNamed] = useState<Devices | null>(null);
  const list = useList<Devices>("supplier", "/api/v1/supplied-devices", filters, ["supplier", "supplier_agreement"]);
  const columns = useMemo<Column<Devices>[]>(
    () => [
      { key: "model", title: t("model"), cell: (row) => `${row.name} (${row.code})`, phone: "title" },
      { key: "sold", title: t("sold"), cell: (row) => row.sold, end: true },
      {
        key: "supplier",
        title: t("supplier"),
        cell: (row) =>
          row.supplier ? (
            <Link className={sections.link} to={`/suppliers/${row.supplier.id}`}>
              {row.supplier.name}
            </Link>
          ) : (
            t("noSupplier")
          ),
      },
      {
        key: "agreement",
        title: t("agreement"),
        cell: (row) => (row.agreement ? row.agreement.number : <StatusTag tone="amber">{t("nobody")}</StatusTag>),
        phone: "badge",
      },
      {
        key: "step",
        title: <span className="visually-hidden">{t("nameSupplier")}</span>,
        cell: (row) =>
          row.allowedActions.includes("nameSupplier") && (
            <Button onClick={() => setNamed(row)}>{t("nameSupplier")}</Button>
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.modelId}
        caption={t("devices")}
        emptyTitle={t("noDevices")}
        filters={bar}
      />
      {named && <NameSupplier devices={named} onClose={() => setNamed(null)} />}
    </>
  );
}

function NameSupplier({ devices, onClose }: { devices: Devices; onClose: () => void }) {
  const t = useWords("agreements");
  const [supplier, setSupplier] = useState<Supplier | null>(devices.supplier);
  return (
    <StepDialog
      title={t("nameSupplier")}
      hint={`${devices.name} (${devices.code})`}
      confirm={t("save")}
      done={t("saved")}
      refresh={["supplier", "supplier_agreement"]}
      labels={{ supplierId: t("supplier") }}
      send={() => nameSupplier(devices.modelId, supplier?.id ?? null)}
      onClose={onClose}
    >
      {(errorOf) => (
        <SupplierChoice
          id="supplierId"
          label={t("supplier")}
          value={supplier}
          onChoose={setSupplier}
          error={errorOf("supplierId")}
        />
      )}
    </StepDialog>
  );
}
