import { BookText, Boxes, Package, Truck, Warehouse } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/warehouse",
      page: () => import("./warehouse-page"),
      words: ["parts", "jobParts", "scan"],
      permission: "listPartsSlips",
      antd: false,
    },
    {
      path: "/parts",
      page: () => import("./parts-page"),
      words: ["parts"],
      permission: "listParts",
      antd: false,
    },
    {
      path: "/parts/:id",
      page: () => import("./part-page"),
      words: ["parts"],
      permission: "showPart",
      antd: false,
    },
    {
      path: "/stock",
      page: () => import("./stock-page"),
      words: ["parts"],
      permission: "listStock",
      antd: false,
    },
    {
      path: "/parts-slips",
      page: () => import("./slips-page"),
      words: ["parts", "jobParts"],
      permission: "listPartsSlips",
      antd: false,
    },
    {
      path: "/parts-slips/new",
      page: () => import("./new-slip-page"),
      words: ["parts", "jobParts", "scan"],
      permission: "addPartsSlip",
      antd: false,
    },
    {
      path: "/parts-slips/:id",
      page: () => import("./slip-page"),
      words: ["parts", "jobParts", "scan", "approval", "approvals"],
      permission: "showPartsSlip",
      antd: false,
    },
    {
      path: "/ledger",
      page: () => import("./ledger-page"),
      words: ["parts"],
      permission: "listMovements",
      antd: false,
    },
    {
      path: "/returned-goods",
      page: () => import("./returned-page"),
      words: ["parts"],
      permission: "listReturnedGoods",
      antd: false,
    },
    {
      path: "/internal-use",
      page: () => import("./internal-use-page"),
      words: ["parts"],
      permission: "listInternalUse",
      antd: false,
    },
    {
      path: "/stores",
      page: () => import("./stores-page"),
      words: ["parts"],
      permission: "listStores",
      antd: false,
    },
    {
      path: "/stores/:id",
      page: () => import("./store-page"),
      words: ["parts"],
      permission: "listStores",
      antd: false,
    },
    {
      path: "/transfers/new",
      page: () => import("./new-transfer-page"),
      words: ["parts", "scan"],
      permission: "sendTransfer",
      antd: false,
    },
    {
      path: "/van",
      page: () => import("./van-page"),
      words: ["parts", "jobParts"],
      permission: "listTransfers",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/warehouse",
      label: "warehouse",
      icon: Warehouse,
      permission: "handOverPartsSlip",
      order: 5,
      roles: ["storekeeper"],
    },
    { to: "/van", label: "van", icon: Truck, permission: "listTransfers", order: 31, roles: ["technician"] },
    { to: "/parts", label: "parts", icon: Package, permission: "listParts", order: 61 },
    { to: "/stores", label: "stores", icon: Boxes, permission: "exportStock", order: 62 },
    { to: "/ledger", label: "ledger", icon: BookText, permission: "exportMovements", order: 63 },
  ],
};

export default feature;
