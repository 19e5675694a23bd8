import { Boxes, Wrench } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/workshop",
      page: () => import("./workshop-page"),
      words: ["workshop"],
      permission: "listItems",
      antd: false,
    },
    {
      path: "/repairs",
      page: () => import("./repairs-page"),
      words: ["workshop", "scan"],
      permission: "startRepair",
      antd: false,
    },
    {
      path: "/items/:id",
      page: () => import("./item-page"),
      words: ["workshop", "jobParts", "faults", "cover", "duty", "journal"],
      permission: "showItem",
      antd: false,
    },
    {
      path: "/batches",
      page: () => import("./batches-page"),
      words: ["workshop"],
      permission: "listBatches",
      antd: false,
    },
    {
      path: "/batches/:id",
      page: () => import("./batch-page"),
      words: ["workshop", "duty", "journal"],
      permission: "showBatch",
      antd: false,
    },
    {
      path: "/tickets/:id/hand-in",
      page: () => import("./hand-in-page"),
      words: ["workshop"],
      permission: "handIn",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/workshop",
      label: "workshop",
      also: ["/items", "/batches"],
      section: "calls",
      icon: Boxes,
      permission: "listItems",
      order: 35,
    },
    {
      to: "/repairs",
      label: "repairs",
      section: "today",
      icon: Wrench,
      permission: "startRepair",
      order: 32,
      roles: ["technician"],
    },
  ],
};

export default feature;
