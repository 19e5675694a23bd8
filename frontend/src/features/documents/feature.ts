import type { Feature } from "../../app/feature";

/** The printed papers of other rooms' records, each opened from its record's page. */
const feature: Feature = {
  pages: [
    {
      path: "/items/:id/receipt",
      page: () => import("./item-receipt-page"),
      words: ["papers"],
      permission: "showItem",
      antd: false,
    },
    {
      path: "/items/:id/card",
      page: () => import("./repair-card-page"),
      words: ["papers"],
      permission: "showItem",
      antd: false,
    },
    {
      path: "/items/:id/label",
      page: () => import("./item-label-page"),
      words: ["papers"],
      permission: "showItem",
      antd: false,
    },
    {
      path: "/items/:id/estimate",
      page: () => import("./estimate-page"),
      words: ["papers"],
      permission: "showItem",
      antd: false,
    },
    {
      path: "/contracts/:id/notice",
      page: () => import("./expiry-notice-page"),
      words: ["papers"],
      permission: "showContract",
      antd: false,
    },
    {
      path: "/certificates/:id/paper",
      page: () => import("./certificate-page"),
      words: ["papers"],
      permission: "showCertificate",
      antd: false,
    },
    {
      path: "/survey-cards/paper",
      page: () => import("./survey-cards-page"),
      words: ["papers"],
      permission: "listSurveyCards",
      antd: false,
    },
    {
      path: "/complaints/:id/form",
      page: () => import("./complaint-form-page"),
      words: ["papers", "complaints"],
      permission: "showComplaint",
      antd: false,
    },
    {
      path: "/complaints/:id/reply",
      page: () => import("./complaint-reply-page"),
      words: ["papers"],
      permission: "showComplaint",
      antd: false,
    },
    {
      path: "/parts-slips/:id/paper",
      page: () => import("./issue-slip-page"),
      words: ["papers"],
      permission: "showPartsSlip",
      antd: false,
    },
    {
      path: "/goods-receipts/:id/paper",
      page: () => import("./receipt-note-page"),
      words: ["papers"],
      permission: "showGoodsReceipt",
      antd: false,
    },
    {
      path: "/counts/:id/paper",
      page: () => import("./count-list-page"),
      words: ["papers"],
      permission: "showCount",
      antd: false,
    },
    {
      path: "/stores/:id/labels",
      page: () => import("./store-labels-page"),
      words: ["papers"],
      permission: "listStock",
      antd: false,
    },
  ],
};

export default feature;
