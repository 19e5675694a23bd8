import { ListTodo } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/duties",
      page: () => import("./my-duties-page"),
      words: ["duties", "duty"],
      permission: "showMyDuties",
      antd: false,
    },
    {
      path: "/duties/all",
      page: () => import("./all-duties-page"),
      words: ["duties", "duty"],
      permission: "listObligations",
      antd: false,
    },
    {
      path: "/duties/:id",
      page: () => import("./duty-page"),
      words: ["duties", "duty", "journal"],
      permission: "showObligation",
      antd: false,
    },
  ],
  nav: [{ to: "/duties", label: "duties", section: "today", icon: ListTodo, permission: "showMyDuties", order: 32 }],
};

export default feature;
