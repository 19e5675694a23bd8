import { Handshake } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/supplier-agreements",
      page: () => import("./agreements-page"),
      words: ["agreements"],
      permission: "listSupplierAgreements",
      antd: false,
    },
    {
      path: "/supplied-devices",
      page: () => import("./devices-page"),
      words: ["agreements"],
      permission: "listSuppliedDevices",
      antd: false,
    },
    {
      path: "/suppliers/:id",
      page: () => import("./supplier-page"),
      words: ["agreements", "journal"],
      permission: "listSupplierAgreements",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/supplier-agreements",
      label: "agreements",
      also: ["/supplied-devices"],
      section: "contracts",
      icon: Handshake,
      permission: "listSupplierAgreements",
      order: 68,
      roles: ["storekeeper", "branch_manager", "service_department", "quality"],
    },
  ],
};

export default feature;
