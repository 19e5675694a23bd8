import { BriefcaseBusiness, ClipboardList, LayoutGrid, Route, Send, TriangleAlert } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/tickets",
      page: () => import("./register/register-page"),
      words: ["tickets", "intake", "cover"],
      permission: "listTickets",
      antd: false,
    },
    {
      path: "/tickets/:id",
      page: () => import("./ticket/ticket-page"),
      words: ["tickets", "ticket", "jobParts", "surveyCards", "faults", "cover", "duty", "journal"],
      permission: "showTicket",
      antd: false,
    },
    {
      path: "/tickets/:id/voucher",
      page: () => import("./ticket/voucher-page"),
      words: ["tickets", "ticket"],
      permission: "showVoucher",
      antd: false,
    },
    {
      path: "/dispatch",
      page: () => import("./dispatch-board/dispatch-page"),
      words: ["dispatch"],
      permission: "showDispatchBoard",
      antd: false,
    },
    {
      path: "/day",
      page: () => import("./my-day/my-day-page"),
      words: ["day"],
      permission: "showMyDay",
      antd: false,
    },
    {
      path: "/day/:ticketId",
      page: () => import("./visit/visit-page"),
      words: ["day", "visit", "jobParts"],
      permission: "showMyDay",
      antd: false,
    },
    {
      path: "/escalations",
      page: () => import("./escalations/escalations-page"),
      words: ["escalations"],
      permission: "takeEscalation",
      antd: false,
    },
    {
      path: "/register-releases",
      page: () => import("./releases/releases-page"),
      words: ["releases"],
      permission: "listReleases",
      antd: false,
    },
    {
      path: "/internal-work",
      page: () => import("./internal/internal-work-page"),
      words: ["internal"],
      permission: "listInternalWork",
      antd: false,
    },
  ],
  nav: [
    { to: "/tickets", label: "tickets", section: "calls", icon: ClipboardList, permission: "listTickets", order: 10 },
    {
      to: "/dispatch",
      label: "dispatch",
      section: "calls",
      icon: LayoutGrid,
      permission: "showDispatchBoard",
      order: 20,
    },
    {
      to: "/day",
      label: "day",
      section: "today",
      icon: Route,
      permission: "showMyDay",
      order: 30,
      roles: ["technician"],
    },
    {
      to: "/register-releases",
      label: "releases",
      section: "calls",
      icon: Send,
      permission: "listReleases",
      order: 15,
    },
    {
      to: "/escalations",
      label: "escalations",
      section: "calls",
      icon: TriangleAlert,
      permission: "takeEscalation",
      order: 25,
    },
    {
      to: "/internal-work",
      label: "internalWork",
      section: "calls",
      icon: BriefcaseBusiness,
      permission: "listInternalWork",
      order: 75,
    },
  ],
};

export default feature;
