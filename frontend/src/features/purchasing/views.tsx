import { Link, useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import styles from "./purchasing.module.css";

/** The lists of receiving, one beside another. */
export function ReceivingViews() {
  const t = useWords("receiving");
  const refused = useMay("listRefusedGoods");
  const repairs = useMay("listFactoryRepairs");
  return (
    <Views label={t("views")}>
      <View to="/goods-receipts">{t("title")}</View>
      {refused && <View to="/refused-goods">{t("refusedTitle")}</View>}
      {repairs && <View to="/factory-repairs">{t("repairsTitle")}</View>}
    </Views>
  );
}

/** The lists of buying, one beside another. */
export function PurchasingViews() {
  const t = useWords("purchasing");
  const orders = useMay("listPurchases");
  const low = useMay("listLowStock");
  const local = useMay("listLocalPurchases");
  const suppliers = useMay("listSuppliers");
  return (
    <Views label={t("views")}>
      {orders && <View to="/purchases">{t("title")}</View>}
      {low && <View to="/low-stock">{t("lowTitle")}</View>}
      <View to="/shortages">{t("shortagesTitle")}</View>
      {local && <View to="/local-purchases">{t("localTitle")}</View>}
      {suppliers && <View to="/suppliers">{t("suppliersTitle")}</View>}
    </Views>
  );
}

function Views({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <nav className={styles.views} aria-label={label}>
      {children}
    </nav>
  );
}

function View({ to, children }: { to: string; children: string }) {
  const here = useLocation().pathname === to;
  return (
    <Link to={to} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
}
