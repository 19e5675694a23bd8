import { Package } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
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
      to: "/product-models",
      label: "products",
      icon: Package,
      permission: "changeProductModel",
      order: 60,
    },
  ],
};

export default feature;
