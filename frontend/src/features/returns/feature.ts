import { Undo2 } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/goods-returns",
      page: () => import("./returns-page"),
      words: ["returns"],
      permission: "listReturns",
      antd: false,
    },
    {
      path: "/goods-returns/:id",
      page: () => import("./return-page"),
      words: ["returns", "journal"],
      permission: "showReturn",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/goods-returns",
      label: "goodsReturns",
      section: "customers",
      icon: Undo2,
      permission: "listReturns",
      order: 46,
      roles: ["clerk", "supervisor", "branch_manager", "service_department", "general_manager"],
    },
  ],
};

export default feature;
