import { ListTodo } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    { path: "/tasks", page: () => import("./tasks-page"), words: ["tasks"], permission: "listTasks", antd: false },
    {
      path: "/tasks/people",
      page: () => import("./people-page"),
      words: ["tasks"],
      permission: "countTasks",
      antd: false,
    },
  ],
  nav: [{ to: "/tasks", label: "tasks", section: "today", icon: ListTodo, permission: "listTasks", order: 57 }],
};

export default feature;
