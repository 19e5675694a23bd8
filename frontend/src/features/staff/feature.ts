import { Settings, Users } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/admin",
      page: () => import("./company-page"),
      words: ["staff", "adminParts"],
      permission: "changeCompany",
      antd: false,
    },
    {
      path: "/admin/branches",
      page: () => import("./branches-page"),
      words: ["staff", "adminParts"],
      permission: "changeBranch",
      antd: false,
    },
    {
      path: "/admin/areas",
      page: () => import("./areas-page"),
      words: ["staff", "adminParts"],
      permission: "changeServiceArea",
      antd: false,
    },
    {
      path: "/admin/calendars",
      page: () => import("./calendar/calendars-page"),
      words: ["staff", "adminParts", "calendar"],
      permission: "changeCalendar",
      antd: false,
    },
    {
      path: "/admin/calendars/:id",
      page: () => import("./calendar/calendar-page"),
      words: ["staff", "adminParts", "calendar", "journal"],
      permission: "changeCalendar",
      antd: false,
    },
    {
      path: "/admin/people",
      page: () => import("./people/people-page"),
      words: ["staff", "adminParts", "people"],
      permission: "listPeople",
      antd: false,
    },
    {
      path: "/admin/people/:id",
      page: () => import("./people/person-page"),
      words: ["staff", "adminParts", "people", "penalties", "journal", "standards"],
      permission: "showPerson",
      antd: false,
    },
  ],
  nav: [
    { to: "/admin", label: "admin", section: "settings", icon: Settings, permission: "changeCompany", order: 90 },
    {
      to: "/admin/people",
      label: "people",
      section: "settings",
      icon: Users,
      permission: "listPeople",
      order: 85,
      // Administrators reach it through the administration.
      roles: ["branch_manager", "service_department", "vice_general_manager", "general_manager"],
    },
  ],
};

export default feature;
