import { PackageCheck, ShoppingCart } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/goods-receipts",
      page: () => import("./receipts-page"),
      words: ["receiving", "purchasing"],
      permission: "listGoodsReceipts",
      antd: false,
    },
    {
      path: "/goods-receipts/new",
      page: () => import("./new-receipt-page"),
      words: ["receiving", "goods"],
      permission: "receiveGoods",
      antd: false,
    },
    {
      path: "/goods-receipts/:id",
      page: () => import("./receipt-page"),
      words: ["receiving", "scan", "duty", "journal"],
      permission: "showGoodsReceipt",
      antd: false,
    },
    {
      path: "/refused-goods",
      page: () => import("./refused-page"),
      words: ["receiving", "purchasing"],
      permission: "listRefusedGoods",
      antd: false,
    },
    {
      path: "/factory-repairs",
      page: () => import("./repairs-page"),
      words: ["receiving", "purchasing"],
      permission: "listFactoryRepairs",
      antd: false,
    },
    {
      path: "/factory-repairs/:id",
      page: () => import("./repair-page"),
      words: ["receiving", "journal"],
      permission: "showFactoryRepair",
      antd: false,
    },
    {
      path: "/purchases",
      page: () => import("./purchases-page"),
      words: ["purchasing", "receiving"],
      permission: "listPurchases",
      antd: false,
    },
    {
      path: "/purchases/new",
      page: () => import("./new-purchase-page"),
      words: ["purchasing", "goods"],
      permission: "wantPurchase",
      antd: false,
    },
    {
      path: "/purchases/:id",
      page: () => import("./purchase-page"),
      words: ["purchasing", "goods", "journal"],
      permission: "showPurchase",
      antd: false,
    },
    {
      path: "/low-stock",
      page: () => import("./low-stock-page"),
      words: ["purchasing", "receiving"],
      permission: "listLowStock",
      antd: false,
    },
    {
      path: "/shortages",
      page: () => import("./shortages-page"),
      words: ["purchasing", "receiving"],
      permission: "listShortages",
      antd: false,
    },
    {
      path: "/suppliers",
      page: () => import("./suppliers-page"),
      words: ["purchasing", "receiving"],
      permission: "listSuppliers",
      antd: false,
    },
    {
      path: "/local-purchases",
      page: () => import("./local-page"),
      words: ["purchasing", "receiving"],
      permission: "listLocalPurchases",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/goods-receipts",
      label: "receiving",
      also: ["/refused-goods", "/factory-repairs"],
      section: "warehouse",
      icon: PackageCheck,
      permission: "listGoodsReceipts",
      order: 52,
    },
    {
      to: "/purchases",
      label: "purchases",
      also: ["/low-stock", "/shortages", "/suppliers", "/local-purchases"],
      section: "warehouse",
      icon: ShoppingCart,
      permission: "listPurchases",
      order: 53,
    },
  ],
};

export default feature;
