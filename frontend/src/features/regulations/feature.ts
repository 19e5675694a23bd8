import { BookOpenCheck } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/regulations",
      page: () => import("./list/regulations-page"),
      words: ["regulations"],
      permission: "listRegulations",
      antd: false,
    },
    {
      path: "/regulations/:id",
      page: () => import("./reader/regulation-page"),
      words: ["regulations", "reader"],
      permission: "showRegulation",
      antd: false,
    },
    {
      path: "/regulations/:id/articles/new",
      page: () => import("./editor/new-article-page"),
      words: ["regulations", "ruleEditor", "ruleWords"],
      permission: "addArticle",
      antd: false,
    },
    {
      path: "/articles/:id",
      page: () => import("./article/article-page"),
      words: ["regulations", "article", "ruleWords", "journal"],
      permission: "showArticle",
      antd: false,
    },
    {
      path: "/articles/:id/edit",
      page: () => import("./editor/edit-article-page"),
      words: ["regulations", "ruleEditor", "ruleWords"],
      permission: "changeArticle",
      antd: false,
    },
    {
      path: "/conduct",
      page: () => import("./conduct/conduct-page"),
      words: ["regulations", "conduct"],
      permission: "listConduct",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/regulations",
      label: "regulations",
      also: ["/articles"],
      section: "reports",
      icon: BookOpenCheck,
      permission: "listRegulations",
      order: 55,
    },
  ],
};

export default feature;
