import { Banknote } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/cash", page: () => import("./cash-page"), words: ["cash"], permission: "listInvoices", antd: false },
  ],
  nav: [{ to: "/cash", label: "cash", section: "contracts", icon: Banknote, permission: "listInvoices", order: 70 }],
};

export default feature;
