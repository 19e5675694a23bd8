import { PhoneIncoming } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/calls", page: () => import("./open-page"), words: ["calls"], permission: "listOpenCalls", antd: false },
    {
      path: "/calls/counts",
      page: () => import("./counts-page"),
      words: ["calls"],
      permission: "countCalls",
      antd: false,
    },
    {
      path: "/calls/holidays",
      page: () => import("./holidays-page"),
      words: ["calls"],
      permission: "listHolidayCalls",
      antd: false,
    },
    {
      path: "/service-sheets",
      page: () => import("./sheets-page"),
      words: ["calls"],
      permission: "listServiceSheets",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/calls",
      label: "openCalls",
      also: ["/service-sheets"],
      section: "calls",
      icon: PhoneIncoming,
      permission: "listOpenCalls",
      order: 57.5,
      roles: ["clerk", "supervisor", "branch_manager", "service_department"],
    },
  ],
};

export default feature;
