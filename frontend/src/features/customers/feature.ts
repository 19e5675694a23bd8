import { Package, UserRound } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/customers",
      page: () => import("./customers-page"),
      words: ["customers"],
      permission: "listCustomers",
      antd: false,
    },
    {
      path: "/customers/:id",
      page: () => import("./customer-page"),
      words: ["customers", "customerCare", "customerComplaints", "cover", "duty", "journal"],
      permission: "showCustomer",
      antd: false,
    },
    {
      path: "/equipment/:id",
      page: () => import("./equipment-page"),
      words: ["customers", "cover", "duty", "journal"],
      permission: "showEquipment",
      antd: false,
    },
    {
      path: "/product-models",
      page: () => import("./product-models/product-models-page"),
      words: ["models"],
      permission: "listProductModels",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/customers",
      label: "customers",
      also: ["/equipment"],
      section: "customers",
      icon: UserRound,
      permission: "listCustomers",
      order: 40,
    },
    {
      to: "/product-models",
      label: "products",
      section: "warehouse",
      icon: Package,
      permission: "changeProductModel",
      order: 60,
    },
  ],
};

export default feature;
