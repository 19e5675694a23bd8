import { HeartHandshake, PhoneCall, Star } from "lucide-react";
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
      words: ["callBacks", "customerCare"],
      permission: "listCallBacks",
      antd: false,
    },
    {
      path: "/surveys",
      page: () => import("./surveys-page"),
      words: ["surveys", "surveyCards"],
      permission: "listSurveys",
      antd: false,
    },
    {
      path: "/surveys/:id",
      page: () => import("./survey-page"),
      words: ["surveys", "journal", "surveyCards"],
      permission: "showSurvey",
      antd: false,
    },
    {
      path: "/care",
      page: () => import("./care-page"),
      words: ["customerCare"],
      permission: "listContacts",
      antd: false,
    },
    {
      path: "/customer-base",
      page: () => import("./base-page"),
      words: ["customerCare"],
      permission: "listCustomerBase",
      antd: false,
    },
  ],
  nav: [
    {
      to: "/technician-sheets",
      label: "ratings",
      section: "customers",
      icon: Star,
      permission: "listTechnicianSheets",
      order: 67.5,
      roles: ["technician"],
    },
    {
      to: "/care",
      label: "customerCare",
      also: ["/customer-base"],
      section: "customers",
      icon: HeartHandshake,
      permission: "planContact",
      order: 69,
    },
    {
      to: "/survey-cards",
      label: "surveyCards",
      also: ["/survey-results", "/technician-sheets", "/surveys"],
      section: "customers",
      icon: Star,
      permission: "listSurveyCards",
      order: 67,
    },
    {
      to: "/call-backs",
      label: "callBacks",
      section: "customers",
      icon: PhoneCall,
      permission: "recordCallBack",
      order: 68,
    },
  ],
};

export default feature;
