import { TriangleAlert } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/design-faults",
      page: () => import("./faults-page"),
      words: ["faults"],
      permission: "listDesignFaults",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/design-faults",
      label: "designFaults",
      section: "customers",
      icon: TriangleAlert,
      permission: "listDesignFaults",
      order: 47,
      roles: ["supervisor", "branch_manager", "quality", "technical", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
