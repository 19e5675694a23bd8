import { FileCheck2, NotebookText } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/day/report",
      page: () => import("./my-report-page"),
      words: ["dailyReports"],
      permission: "showMyReportDay",
      antd: false,
    },
    {
      path: "/daily-reports",
      page: () => import("./team-day-page"),
      words: ["dailyReports"],
      permission: "showTeamDay",
      antd: false,
    },
    {
      path: "/branch-reports",
      page: () => import("./branch-reports-page"),
      words: ["dailyReports"],
      permission: "showSupervisorReport",
      antd: false,
    },
    {
      path: "/branch-reports/:id",
      page: () => import("./branch-report-page"),
      words: ["dailyReports", "journal"],
      permission: "showSupervisorReport",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/daily-reports",
      label: "dailyReports",
      section: "reports",
      icon: NotebookText,
      permission: "showTeamDay",
      order: 55,
    },
    {
      to: "/branch-reports",
      label: "branchReports",
      section: "reports",
      icon: FileCheck2,
      permission: "showSupervisorReport",
      order: 56,
    },
  ],
};

export default feature;
