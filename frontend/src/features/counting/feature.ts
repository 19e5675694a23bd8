import { ClipboardCheck } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/counts",
      page: () => import("./counts-page"),
      words: ["counting"],
      permission: "listCounts",
      antd: false,
    },
    {
      path: "/counts/:id",
      page: () => import("./count-page"),
      words: ["counting", "scan", "journal"],
      permission: "showCount",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/counts",
      label: "counts",
      section: "warehouse",
      icon: ClipboardCheck,
      permission: "listCounts",
      order: 54,
      roles: ["storekeeper"],
    },
  ],
};

export default feature;
