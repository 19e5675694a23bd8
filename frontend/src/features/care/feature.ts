import { CircleDollarSign, ShieldCheck } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/warehouse-day",
      page: () => import("./day-page"),
      words: ["care"],
      permission: "listWarehouseDays",
      antd: false,
    },
    {
      path: "/deviations",
      page: () => import("./deviations-page"),
      words: ["care"],
      permission: "listDeviations",
      antd: false,
    },
    {
      path: "/warehouse-incidents",
      page: () => import("./incidents-page"),
      words: ["care"],
      permission: "listIncidents",
      antd: false,
    },
    {
      path: "/warehouse-months",
      page: () => import("./months-page"),
      words: ["care"],
      permission: "listBundles",
      antd: false,
    },
    { path: "/losses", page: () => import("./losses-page"), words: ["care"], permission: "listLosses", antd: false },
  ],
  nav: [
    {
      to: "/warehouse-day",
      label: "warehouseCare",
      also: ["/deviations", "/warehouse-incidents", "/warehouse-months"],
      section: "warehouse",
      icon: ShieldCheck,
      permission: "listWarehouseDays",
      order: 54.2,
      roles: ["storekeeper", "branch_manager"],
    },
    {
      to: "/losses",
      label: "losses",
      section: "contracts",
      icon: CircleDollarSign,
      permission: "listLosses",
      order: 71,
      roles: ["accountant"],
    },
  ],
};

export default feature;
