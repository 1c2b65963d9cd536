// What a finding rests on: the things of the book themselves, which a view turns into citations.

import type { Position, Statement } from "../../model/book.ts";
import type { Account, Observation, Said, Series, Told } from "../../model/voices.ts";

export type Proof =
  | { readonly is: "statement"; readonly statement: Statement }
  | { readonly is: "said"; readonly id: string; readonly said: Said | Account }
  | { readonly is: "position"; readonly position: Position }
  | { readonly is: "told"; readonly id: string; readonly told: Told }
  | { readonly is: "figure"; readonly series: Series; readonly row: Observation };

export const byStatement = (statement: Statement): Proof => ({ is: "statement", statement });
export const byTold = (id: string, told: Told): Proof => ({ is: "told", id, told });
export const byFigure = (series: Series, row: Observation): Proof => ({ is: "figure", series, row });
