// `duty`: what a line of goods pays when it is entered on a day, layer by layer, and what it does not pay and why.

import type { Book } from "../model/book.ts";
import type { Result } from "../model/problem.ts";
import type { DutyAnswer } from "./duty-answer.ts";
import { besideDuty, wantedBy } from "./duty-beside.ts";
import { chinaDuty } from "./duty-china.ts";
import { type DutyArgs, dutyParams } from "./duty-params.ts";
import { postalDuty } from "./duty-postal.ts";
import { showDuty } from "./duty-sheet.ts";
import { usDuty } from "./duty-us.ts";
import { type Answered, type Asked, type Ground, view } from "./view.ts";

export const duty = view({
  name: "duty",
  summary: "What a line of goods pays on a day of entry: every layer, what is not charged, and why",
  params: dutyParams,
  example: { hts: "8507.60.0020", on: "2025-11-10", value: "10000" },
  dated: true,
  answer({ book }: Ground, asked: Asked, args: DutyArgs): Result<Answered<DutyAnswer>> {
    return dutyOf(book, asked, args);
  },
  show: showDuty,
  day: "Entered",
  wants: wantedBy,
  beside: besideDuty,
});

/** The same under another book: what-ifs are laid on by who asks. */
export function dutyOf(book: Book, asked: Asked, args: DutyArgs): Result<Answered<DutyAnswer>> {
  if ((args.importer ?? "US") === "CN") return chinaDuty(book, asked, args);
  return args.shipment === "postal" ? postalDuty(book, asked, args) : usDuty(book, asked, args);
}
