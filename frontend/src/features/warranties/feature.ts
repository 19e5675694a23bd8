import { Building2, FileBadge } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/works", page: () => import("./works-page"), words: ["warranties"], permission: "listWorks", antd: false },
    {
      path: "/works/:id",
      page: () => import("./one-works-page"),
      words: ["warranties", "duty", "journal"],
      permission: "showWorks",
      antd: false,
    },
    {
      path: "/defects",
      page: () => import("./defects-page"),
      words: ["warranties"],
      permission: "listDefects",
      antd: false,
    },
    {
      path: "/defects/:id",
      page: () => import("./defect-page"),
      words: ["warranties", "duty", "journal"],
      permission: "showDefect",
      antd: false,
    },
    {
      path: "/certificates",
      page: () => import("./certificates-page"),
      words: ["warranties"],
      permission: "listCertificates",
      antd: false,
    },
    {
      path: "/certificates/:id",
      page: () => import("./certificate-page"),
      words: ["warranties", "journal"],
      permission: "showCertificate",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/certificates",
      label: "certificates",
      section: "contracts",
      icon: FileBadge,
      permission: "listCertificates",
      order: 66,
      roles: ["clerk", "supervisor", "branch_manager", "service_department", "quality"],
    },
    {
      to: "/works",
      label: "works",
      also: ["/defects"],
      section: "contracts",
      icon: Building2,
      permission: "listWorks",
      order: 67,
      roles: ["clerk", "supervisor", "branch_manager", "service_department", "quality", "technician"],
    },
  ],
};

export default feature;
