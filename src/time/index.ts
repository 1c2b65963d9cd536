// Time as the book tells it: days, minutes of places, spans, and the rule. It knows no trade.

export { addDays, type Day, day, daysBetween, eachDay, parseDay } from "./day.ts";
export {
  dayOf,
  dayOfPoint,
  type Instant,
  isInstant,
  type Moment,
  type Point,
  parsePoint,
  type Zone,
} from "./moment.ts";
export { type AsOf, type Dated, knownAt, type LostBecause, type Settled, settle } from "./rule.ts";
export { begun, covers, edgesWithin, over, overlap, type Span, strictlyInside } from "./span.ts";
export { edges, type Segment, timeline } from "./timeline.ts";
