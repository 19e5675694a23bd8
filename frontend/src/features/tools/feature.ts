import { Wrench } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/tools", page: () => import("./tools-page"), words: ["tools"], permission: "listTools", antd: false },
    {
      path: "/tools/:id",
      page: () => import("./tool-page"),
      words: ["tools", "journal"],
      permission: "showTool",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/tools",
      label: "tools",
      section: "warehouse",
      icon: Wrench,
      permission: "listTools",
      order: 54.1,
      roles: ["storekeeper", "technician", "accountant"],
    },
  ],
};

export default feature;
