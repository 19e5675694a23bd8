import { BookText, Gauge } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/overview",
      page: () => import("./overview-page"),
      words: ["overview"],
      permission: "showOverview",
      antd: false,
    },
    {
      path: "/department-ledger",
      page: () => import("./ledger-page"),
      words: ["overview"],
      permission: "listDepartmentLedger",
      antd: false,
    },
  ],
  nav: [
    { to: "/overview", label: "overview", section: "reports", icon: Gauge, permission: "showOverview", order: 54 },
    {
      to: "/department-ledger",
      label: "departmentLedger",
      section: "reports",
      icon: BookText,
      permission: "listDepartmentLedger",
      order: 72,
    },
  ],
};

export default feature;
