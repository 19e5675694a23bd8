import { Telescope } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/market-notes",
      page: () => import("./market-page"),
      words: ["market"],
      permission: "listMarketNotes",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/market-notes",
      label: "marketNotes",
      section: "customers",
      icon: Telescope,
      permission: "listMarketNotes",
      order: 58,
      roles: ["sales", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
