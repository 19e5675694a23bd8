import { CalendarRange } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/week", page: () => import("./week-page"), words: ["week"], permission: "showWeekLoad", antd: false },
  ],
  nav: [
    {
      to: "/week",
      label: "week",
      section: "calls",
      icon: CalendarRange,
      permission: "showWeekLoad",
      order: 21,
      roles: ["supervisor", "branch_manager"],
    },
  ],
};

export default feature;
