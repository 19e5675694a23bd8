import { PhoneCall } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/call-backs",
      page: () => import("./call-backs-page"),
      words: ["callBacks"],
      permission: "listCallBacks",
      antd: false,
    },
  ],
  nav: [{ to: "/call-backs", label: "callBacks", icon: PhoneCall, permission: "recordCallBack", order: 68 }],
};

export default feature;
