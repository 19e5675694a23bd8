import { PhoneCall, Star } from "lucide-react";
import type { Feature } from "../../app/feature";

const feature: Feature = {
  pages: [
    {
      path: "/survey-cards",
      page: () => import("./cards-page"),
      words: ["surveyCards"],
      permission: "listSurveyCards",
      antd: false,
    },
    {
      path: "/survey-results",
      page: () => import("./results-page"),
      words: ["surveyCards"],
      permission: "showSurveyResults",
      antd: false,
    },
    {
      path: "/technician-sheets",
      page: () => import("./sheets-page"),
      words: ["surveyCards"],
      permission: "listTechnicianSheets",
      antd: false,
    },
    {
      path: "/call-backs",
      page: () => import("./call-backs-page"),
      words: ["callBacks"],
      permission: "listCallBacks",
      antd: false,
    },
  ],
  nav: [
    { to: "/survey-cards", label: "surveyCards", icon: Star, permission: "listSurveyCards", order: 67 },
    { to: "/call-backs", label: "callBacks", icon: PhoneCall, permission: "recordCallBack", order: 68 },
  ],
};

export default feature;
