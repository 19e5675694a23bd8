import { MailCheck, MessageSquareText } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/notices",
      page: () => import("./inbox/inbox-page"),
      words: ["notices"],
      permission: "listNotices",
      antd: false,
    },
    {
      path: "/notices/settings",
      page: () => import("./choices/choices-page"),
      words: ["notices", "noticeChoices"],
      permission: "listNotices",
      antd: false,
    },
    {
      path: "/notice-templates",
      page: () => import("./templates/templates-page"),
      words: ["noticeAdmin", "adminParts"],
      permission: "listNoticeTemplates",
      antd: false,
    },
    {
      path: "/notice-templates/:kind",
      page: () => import("./templates/template-page"),
      words: ["noticeAdmin", "adminParts"],
      permission: "listNoticeTemplates",
      antd: false,
    },
    {
      path: "/deliveries",
      page: () => import("./deliveries/deliveries-page"),
      words: ["noticeAdmin", "adminParts"],
      permission: "listDeliveries",
      antd: false,
    },
    {
      path: "/webhooks",
      page: () => import("./webhooks/webhooks-page"),
      words: ["noticeAdmin", "adminParts"],
      permission: "listWebhooks",
      antd: false,
    },
  ],
  // Administrators reach both through the administration.
  nav: [
    {
      to: "/notice-templates",
      label: "noticeTemplates",
      section: "settings",
      icon: MessageSquareText,
      permission: "listNoticeTemplates",
      order: 88,
      roles: ["service_department"],
    },
    {
      to: "/deliveries",
      label: "deliveries",
      section: "settings",
      icon: MailCheck,
      permission: "listDeliveries",
      order: 89,
      roles: ["branch_manager"],
    },
  ],
};

export default feature;
