import { CalendarCheck, CalendarClock, FileText } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/renewals",
      page: () => import("./renewals-page"),
      words: ["contracts"],
      permission: "listRenewals",
      antd: false,
    },
    {
      path: "/owed-visits",
      page: () => import("./owed-visits-page"),
      words: ["contracts"],
      permission: "listOwedVisits",
      antd: false,
    },
    {
      path: "/contracts",
      page: () => import("./contracts-page"),
      words: ["contracts"],
      permission: "listContracts",
      antd: false,
    },
    {
      path: "/contracts/new",
      page: () => import("./new-contract-page"),
      words: ["contracts"],
      permission: "addContract",
      antd: false,
    },
    {
      path: "/contracts/:id",
      page: () => import("./contract-page"),
      words: ["contracts", "duty", "journal"],
      permission: "listContracts",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/contracts",
      label: "contracts",
      section: "contracts",
      icon: FileText,
      permission: "listContracts",
      order: 65,
    },
    {
      to: "/owed-visits",
      label: "owedVisits",
      section: "contracts",
      icon: CalendarCheck,
      permission: "recordContractVisit",
      order: 66,
    },
    {
      to: "/renewals",
      label: "renewals",
      section: "contracts",
      icon: CalendarClock,
      permission: "recordNoticePosted",
      order: 67,
    },
  ],
};

export default feature;
