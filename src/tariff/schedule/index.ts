// The US schedule: which line a number names on a day.

export { type FoundLine, type LineOn, lineOn, type NoLine, numbersOf } from "./line-on.ts";
export { linesBelow, nearLines } from "./near.ts";
export { noLineProblem } from "./problem.ts";
export { standingOn, type Window } from "./window.ts";
