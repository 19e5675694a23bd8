import { FileText } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/contracts",
      page: () => import("./contracts-page"),
      words: ["contracts"],
      permission: "listContracts",
      antd: false,
    },
    {
      path: "/contracts/new",
      page: () => import("./new-contract-page"),
      words: ["contracts"],
      permission: "addContract",
      antd: false,
    },
    {
      path: "/contracts/:id",
      page: () => import("./contract-page"),
      words: ["contracts"],
      permission: "listContracts",
      antd: false,
    },
  ],
  nav: [{ to: "/contracts", label: "contracts", icon: FileText, permission: "listContracts", order: 65 }],
};

export default feature;
