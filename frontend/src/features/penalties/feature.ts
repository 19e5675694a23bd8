import { Gavel } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/penalties",
      page: () => import("./penalties-page"),
      words: ["penalties"],
      permission: "listPenalties",
      antd: false,
    },
    {
      path: "/penalties/sheet",
      page: () => import("./performance-page"),
      words: ["penalties"],
      permission: "showPerformance",
      antd: false,
    },
    {
      path: "/penalties/:id",
      page: () => import("./penalty-page"),
      words: ["penalties", "journal"],
      permission: "showPenalty",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/penalties",
      label: "penalties",
      section: "settings",
      icon: Gavel,
      permission: "listPenalties",
      order: 72,
      roles: ["branch_manager", "service_department", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
