import { PhoneCall } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/phone",
      page: () => import("./roster-page"),
      words: ["phone"],
      permission: "showPhoneRoster",
      antd: false,
    },
    {
      path: "/phone/missed",
      page: () => import("./missed-page"),
      words: ["phone"],
      permission: "listPhoneBreaches",
      antd: false,
    },
    {
      path: "/phone/holidays",
      page: () => import("./holidays-page"),
      words: ["phone"],
      permission: "listPhoneForwardings",
      antd: false,
    },
    {
      path: "/phone/unreachable",
      page: () => import("./unreachable-page"),
      words: ["phone"],
      permission: "listUnreachable",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/phone",
      label: "phone",
      section: "calls",
      icon: PhoneCall,
      permission: "listPhoneBreaches",
      order: 58,
      roles: ["clerk", "supervisor", "branch_manager", "service_department"],
    },
  ],
};

export default feature;
