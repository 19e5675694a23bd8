/** When a customer would like the visit: reporting a fault and following a repair ask alike. */
const visitWish = {
  day: "哪一天",
  part: "什么时段",
  "part.any": "全天都行",
  "part.morning": "上午 8:30–12:00",
  "part.afternoon": "下午 13:30–17:30",
  whenever: "都可以",
} as const;

export default visitWish;

declare module "../../lib/words" {
  interface Words {
    visitWish: typeof visitWish;
  }
}
