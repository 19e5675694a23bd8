import { BookOpenCheck, Store } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/standards",
      page: () => import("./standards-page"),
      words: ["standards", "app"],
      permission: "listServiceDocuments",
      antd: false,
    },
    {
      path: "/standards/:id",
      page: () => import("./standard-page"),
      words: ["standards", "app"],
      permission: "showServiceDocument",
      antd: false,
    },
    {
      path: "/shop-checks",
      page: () => import("./shops-page"),
      words: ["standards"],
      permission: "listShops",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/standards",
      label: "standards",
      section: "reports",
      icon: BookOpenCheck,
      permission: "listServiceDocuments",
      order: 81,
    },
    {
      to: "/shop-checks",
      label: "shopChecks",
      section: "settings",
      icon: Store,
      permission: "listShops",
      order: 82,
      roles: ["branch_manager", "service_department", "quality", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
