import { Signature } from "lucide-react";
import type { Feature } from "../../app/feature";
import { ToSignCount } from "./to-sign-count";

const feature: Feature = {
  pages: [
    {
      path: "/approvals",
      page: () => import("./approvals-page"),
      words: ["approvals", "approval"],
      permission: "listApprovals",
      antd: false,
    },
    {
      path: "/approvals/:id",
      page: () => import("./approval-page"),
      words: ["approvals", "approval", "journal"],
      permission: "showApproval",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/approvals",
      label: "approvals",
      section: "today",
      icon: Signature,
      permission: "listApprovals",
      order: 34,
      count: ToSignCount,
    },
  ],
};

export default feature;
