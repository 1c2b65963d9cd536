// The base duty: a rate of the schedule on given goods, exact, or what must still be said.

import { NO_MONEY } from "../money.ts";
import { type Percent, shareOf } from "../percent.ts";
import type { Rate } from "../rate/index.ts";
import type { BaseDuty } from "./answer.ts";
import type { Goods } from "./goods.ts";
import { needOfNote, needOfReference } from "./need.ts";
import { slideDuty } from "./slide.ts";
import { sumDuty } from "./sum.ts";

/** What the rate comes to on the goods. */
export function baseDuty(rate: Rate, goods: Goods): BaseDuty {
  switch (rate.kind) {
    case "free":
      return { kind: "amount", amount: NO_MONEY, terms: [] };
    case "sum":
      return sumDuty(rate, goods);
    case "slide":
      return slideDuty(rate, goods);
    case "reference":
      return { kind: "needs", needs: [needOfReference(rate.text)], between: null };
    case "note":
      return { kind: "needs", needs: [needOfNote(rate.note)], between: null };
  }
}

/** The duty as a percentage of the entered value, to four decimals; null where either is not known. */
export function equivalent(duty: BaseDuty, goods: Goods): Percent | null {
  return duty.kind === "amount" && goods.value ? shareOf(duty.amount, goods.value) : null;
}
