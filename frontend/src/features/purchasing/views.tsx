import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The lists of receiving, one beside another. */
export function ReceivingViews() {
  const t = useWords("receiving");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/goods-receipts", t("title")],
        ["/refused-goods", t("refusedTitle"), "listRefusedGoods"],
        ["/factory-repairs", t("repairsTitle"), "listFactoryRepairs"],
      ]}
    />
  );
}

/** The lists of buying, one beside another. */
export function PurchasingViews() {
  const t = useWords("purchasing");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/purchases", t("title"), "listPurchases"],
        ["/low-stock", t("lowTitle"), "listLowStock"],
        ["/shortages", t("shortagesTitle")],
        ["/local-purchases", t("localTitle"), "listLocalPurchases"],
        ["/suppliers", t("suppliersTitle"), "listSuppliers"],
      ]}
    />
  );
}
