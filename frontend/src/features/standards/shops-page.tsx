import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDate } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { PlanCheck } from "./check-dialogs";
import { Checks } from "./checks";
import type { Shop } from "./queries";

/** Every shop and the standard: taken over, checked, findings open (5.1.2.3b). */
export default function ShopsPage() {
  const t = useWords("standards");
  const [planning, setPlanning] = useState(false);
  const may = useMay("planShopCheck");
  const list = useList<Shop>("branch", "/api/v1/shop-checks/shops", {}, [
    "shop_check",
    "shop_finding",
    "service_document",
  ]);
  const columns = useMemo<Column<Shop>[]>(
    () => [
      { key: "shop", title: t("shop"), cell: (shop) => shop.branch.name, phone: "title" },
      {
        key: "taken",
        title: t("takenOver"),
        cell: (shop) =>
          shop.unacknowledged.length === 0 ? (
            <StatusTag tone="good">{t("allTakenOver")}</StatusTag>
          ) : (
            <StatusTag tone="late">
              {shop.unacknowledged.map((one) => (
                <Link key={one.id} to={`/standards/${one.id}`}>
                  {one.title}{" "}
                </Link>
              ))}
            </StatusTag>
          ),
        phone: "badge",
      },
      {
        key: "last",
        title: t("lastCheck"),
        cell: (shop) => (
          <>
            {shop.lastCheck ? showDate(shop.lastCheck) : "—"}{" "}
            {shop.checkDue && <StatusTag tone="late">{t("checkDue")}</StatusTag>}
          </>
        ),
      },
      {
        key: "next",
        title: t("nextCheck"),
        cell: (shop) => (shop.nextCheck ? showDate(shop.nextCheck) : "—"),
        whole: true,
      },
      {
        key: "findings",
        title: t("openFindings"),
        cell: (shop) =>
          shop.openFindings === 0 ? (
            0
          ) : (
            <StatusTag tone={shop.lateFindings > 0 ? "late" : "amber"}>
              {t("findingsOf", { n: shop.openFindings, late: shop.lateFindings })}
            </StatusTag>
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("shops.title")} lead={t("shops.lead")}>
        {may && (
          <Button kind="main" onClick={() => setPlanning(true)}>
            {t("plan")}
          </Button>
        )}
      </PageHeader>
      <div className={sections.column}>
        <TablePage list={list} columns={columns} rowKey={(shop) => shop.branch.id} caption={t("shops.title")} />
        <Checks />
      </div>
      {planning && <PlanCheck onClose={() => setPlanning(false)} />}
    </>
  );
}
