import { FileChartColumn } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/period-reports",
      page: () => import("./reports-page"),
      words: ["periodic"],
      permission: "listPeriodReports",
      antd: false,
    },
    {
      path: "/period-reports/:sort/:period",
      page: () => import("./report-page"),
      words: ["periodic"],
      permission: "showPeriodReport",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/period-reports",
      label: "periodReports",
      section: "reports",
      icon: FileChartColumn,
      permission: "listPeriodReports",
      order: 56.5,
    },
  ],
};

export default feature;
