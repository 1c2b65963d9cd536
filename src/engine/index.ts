// The engine: a book and a point in time in, what holds and why out. It knows statements, not tariffs.

export { changeDays, changesInForce, changesInKnowledge, type Learned } from "./changes.ts";
export { AS_ANNOUNCED, layOn } from "./lay-on.ts";
export { listsNaming, type Membership, membership } from "./membership.ts";
export { facetsAt, facetsOf, history, resolve, speakers, statementsOf, value, winner } from "./resolve.ts";
export {
  isAfter,
  isMoot,
  MEASURE_KINDS,
  type MeasureState,
  measures,
  mergeSame,
  type Standing,
  SWITCHING,
  type Switch,
  stateOf,
  switches,
  switchesOf,
} from "./state.ts";
