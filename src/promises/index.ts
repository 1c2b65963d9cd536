// A commitment and what is known of it → how it stands, by each yardstick. Nothing here is stored.

export { figuresKnown, lowOf } from "./figures.ts";
export type { Asking, Count, Judgement } from "./judgement.ts";
export { toldLast } from "./meeting.ts";
export { type CommitmentState, isPromised, standOf } from "./stand.ts";
export { daysOfNews, type StandingTurn, stopsOf, turnsInForce, turnsInKnowledge } from "./turns.ts";
