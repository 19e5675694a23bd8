import { LayoutGrid } from "lucide-react";
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
  ],
  nav: [{ to: "/dispatch", label: "dispatch", icon: LayoutGrid, permission: "showDispatchBoard", order: 20 }],
};

export default feature;
