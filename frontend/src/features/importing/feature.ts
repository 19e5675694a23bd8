import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/parts/import",
      page: () => import("./imports-page"),
      words: ["importing"],
      permission: "listImports",
      antd: false,
    },
    {
      path: "/parts/import/:id",
      page: () => import("./import-page"),
      words: ["importing"],
      permission: "showImport",
      antd: false,
    },
  ],
};

export default feature;
