// Rates of duty: the schedule's notation, read and printed.

export { parseRate, rateProblem, tidyRate } from "./parse.ts";
export {
  ON,
  type OnPhrase,
  PER,
  type Per,
  type PerPhrase,
  REFERENCES,
  type Reference,
  type ReferencePhrase,
} from "./phrases.ts";
export { printRate, printTerm } from "./print.ts";
export {
  FREE,
  type PercentTerm,
  type Rate,
  type SlideRate,
  type SpecificTerm,
  type SumRate,
  type Term,
  wholePercent,
} from "./rate.ts";
