/**
 * Opens the map of the phone at an address: Apple's on an iPhone, the one the person chose on Android, and Amap in a
 * browser elsewhere (and inside WeChat, which blocks other schemes).
 */
export function mapLink(address: string, agent: string = navigator.userAgent): string {
  const where = encodeURIComponent(address);
  if (!/MicroMessenger/i.test(agent)) {
    if (/iPhone|iPad/.test(agent)) return `https://maps.apple.com/?q=${where}`;
    if (/Android/.test(agent)) return `geo:0,0?q=${where}`;
  }
  return `https://uri.amap.com/search?keyword=${where}&src=aftercare&callnative=1`;
}

/** What dials a number, however it was written. */
export const callLink = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, "")}`;
