import { expect, it } from "vitest";
import { callLink, mapLink } from "./map-link";

const address = "东城区和平里 3 号";
const where = encodeURIComponent(address);

it.each([
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)", `https://maps.apple.com/?q=${where}`],
  ["Mozilla/5.0 (Linux; Android 15; Pixel 9)", `geo:0,0?q=${where}`],
  [
    "Mozilla/5.0 (Linux; Android 15) MicroMessenger/8.0",
    `https://uri.amap.com/search?keyword=${where}&src=aftercare&callnative=1`,
  ],
  ["Mozilla/5.0 (X11; Linux x86_64)", `https://uri.amap.com/search?keyword=${where}&src=aftercare&callnative=1`],
])("%s opens %s", (agent, link) => expect(mapLink(address, agent)).toBe(link));

it("dials digits only", () => expect(callLink("+86 (010) 6421-8800")).toBe("tel:+8601064218800"));
