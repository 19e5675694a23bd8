import { Inbox, MessageSquareWarning } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/complaints",
      page: () => import("./complaints-page"),
      words: ["complaints"],
      permission: "listComplaints",
      antd: false,
    },
    {
      path: "/complaints/new",
      page: () => import("./new-complaint-page"),
      words: ["complaints"],
      permission: "registerComplaint",
      antd: false,
    },
    {
      path: "/complaints/inbox",
      page: () => import("./department-inbox-page"),
      words: ["complaints"],
      permission: "listQuestions",
      antd: false,
    },
    {
      path: "/complaints/measures",
      page: () => import("./measures-page"),
      words: ["complaints"],
      permission: "listMeasures",
      antd: false,
    },
    {
      path: "/complaints/:id",
      page: () => import("./complaint-page"),
      words: ["complaints", "journal", "duty"],
      permission: "showComplaint",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/complaints",
      label: "complaints",
      section: "customers",
      icon: MessageSquareWarning,
      permission: "listComplaints",
      order: 28,
      roles: [
        "clerk",
        "supervisor",
        "branch_manager",
        "service_department",
        "quality",
        "technical",
        "production",
        "sales",
        "vice_general_manager",
        "general_manager",
      ],
    },
    {
      to: "/complaints/inbox",
      label: "departmentInbox",
      section: "today",
      icon: Inbox,
      permission: "listQuestions",
      order: 27,
      roles: ["service_department", "quality", "technical", "production", "sales"],
    },
  ],
};

export default feature;
