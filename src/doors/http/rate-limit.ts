// How often one address may ask: a bucket of requests each, filled again at an even rate.

/** Whole seconds that the address has to wait, or 0 where it may ask now. */
export type RateLimit = (address: string, now: number) => number;

export interface Rate {
  readonly perSecond: number;
  /** What an address may ask at once after a pause; a page brings its style and fonts along. */
  readonly burst: number;
}

/** What a server that others reach allows each of them. */
export const FOR_OTHERS: Rate = { perSecond: 50, burst: 200 };

/** More addresses than this are not remembered: the longest quiet are forgotten first. */
const REMEMBERED = 10_000;

/** `now` is in milliseconds; this machine's own addresses may ask as they like. */
export function rateLimit({ perSecond, burst }: Rate): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address, now) => {
    if (isThisMachine(address)) return 0;
    const key = network(address);
    const { left, at } = buckets.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    const allowed = filled >= 1;
    buckets.delete(key);
    buckets.set(key, { left: allowed ? filled - 1 : filled, at: now });
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value ?? key);
    return allowed ? 0 : Math.ceil((1 - filled) / perSecond);
  };
}

function isThisMachine(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}

/** One household holds a whole /64 of IPv6: its addresses count as one. */
function network(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail = ""] = address.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const zeros = address.includes("::") ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0") : [];
  return [...front, ...zeros, ...back].slice(0, 4).join(":");
}
