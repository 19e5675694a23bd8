import { MessageSquareText } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/opinions",
      page: () => import("./opinions-page"),
      words: ["opinions"],
      permission: "listOpinions",
      antd: false,
    },
    {
      path: "/opinions/shops",
      page: () => import("./shops-page"),
      words: ["opinions"],
      permission: "showOpinionsOfShops",
      antd: false,
    },
    {
      path: "/opinions/regions",
      page: () => import("./regions-page"),
      words: ["opinions"],
      permission: "showOpinionsOfRegions",
      antd: false,
    },
    {
      path: "/opinions/:id",
      page: () => import("./opinion-page"),
      words: ["opinions", "journal", "duty"],
      permission: "showOpinion",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/opinions",
      label: "opinions",
      section: "customers",
      icon: MessageSquareText,
      permission: "recordOpinion",
      order: 44,
      roles: ["clerk", "supervisor", "branch_manager", "service_department", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
