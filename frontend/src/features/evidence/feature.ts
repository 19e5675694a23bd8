import { ChartNoAxesColumn } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/evidence",
      page: () => import("./evidence-page"),
      words: ["evidence"],
      permission: "showEvidence",
      antd: false,
    },
    {
      path: "/snapshots/:id",
      page: () => import("./snapshot-page"),
      words: ["evidence"],
      permission: "showSnapshot",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/evidence",
      label: "evidence",
      also: ["/snapshots"],
      section: "reports",
      icon: ChartNoAxesColumn,
      permission: "showEvidence",
      order: 25,
    },
  ],
};

export default feature;
