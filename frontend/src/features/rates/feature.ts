import { ChartColumn } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/complaint-rates",
      page: () => import("./rates-page"),
      words: ["rates"],
      permission: "listComplaintRates",
      antd: false,
    },
    {
      path: "/complaint-rates/:month",
      page: () => import("./rate-page"),
      words: ["rates"],
      permission: "showComplaintRate",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/complaint-rates",
      label: "complaintRates",
      section: "reports",
      icon: ChartColumn,
      permission: "listComplaintRates",
      order: 45.5,
      roles: ["service_department", "quality", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
