import { LayoutGrid, Route } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/dispatch",
      page: () => import("./dispatch-board/dispatch-page"),
      words: ["dispatch"],
      permission: "showDispatchBoard",
      antd: false,
    },
    {
      path: "/day",
      page: () => import("./my-day/my-day-page"),
      words: ["day"],
      permission: "showMyDay",
      antd: false,
    },
    {
      path: "/day/:ticketId",
      page: () => import("./visit/visit-page"),
      words: ["day", "visit"],
      permission: "showMyDay",
      antd: false,
    },
  ],
  nav: [
    { to: "/dispatch", label: "dispatch", icon: LayoutGrid, permission: "showDispatchBoard", order: 20 },
    { to: "/day", label: "day", icon: Route, permission: "showMyDay", order: 30, roles: ["technician"] },
  ],
};

export default feature;
