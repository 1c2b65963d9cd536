// What a port-fee answer must add in words: a split day, a day past the edge, rounding, what another side says.

import { switches } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import { plain, type ShipBill, type ShipCall, tonsCounted } from "../tariff/index.ts";
import { type AsOf, type Day, dayOf, dayOfPoint, isInstant } from "../time/index.ts";
import { dayWords } from "./say.ts";
import type { Asked } from "./view.ts";

export function shipFeeNotes(book: Book, asked: Asked, at: AsOf, call: ShipCall, bill: ShipBill): string[] {
  return [
    ...edge(book, asked, at),
    ...bill.candidates.flatMap((c) => splitDay(book, c, at)),
    ...partTon(call, bill),
    ...disputes(bill),
  ];
}

/** The doors look at --on for the edge of the record; a day of its own is looked at here. */
function edge(book: Book, asked: Asked, at: AsOf): string[] {
  const [day, through] = [dayOfPoint(at.on), book.recordedThrough];
  if (day <= through || dayOfPoint(asked.on) > through) return [];
  return [`The record is complete through ${through}; ${day} lies past it. Ask with --on ${day} for both readings.`];
}

/** A day on which the fee switches after its first minute is answered for its end. */
function splitDay(book: Book, { law }: ShipBill["candidates"][number], at: AsOf): string[] {
  if (isInstant(at.on)) return [];
  const day: Day = at.on;
  const place = book.parties.get(law.subject.side)?.place ?? "the place";
  return switches(law.subject, "status", at.known)
    .filter((s) => dayOf(s.on) === day && s.on.local.slice(11) > "00:01")
    .map((s) => {
      const clock = s.on.local.slice(11);
      return `On ${dayWords(day)} the fee switches at ${clock} in ${place}; this is the answer for the end of the day.`;
    });
}

function partTon(call: ShipCall, { candidates }: ShipBill): string[] {
  const counted = candidates.map(({ law }) => tonsCounted(law.facets, call.netTons)).find((t) => !t.eq(call.netTons));
  return counted ? [`A part of a net ton counts as a whole one: ${plain(counted)} net tons.`] : [];
}

function disputes({ statements }: ShipBill): string[] {
  const all = statements.flatMap((s) =>
    s.disputed.map((d) => `Disputed: ${d.says} (${d.by}).${d.note ? ` ${d.note}` : ""}`),
  );
  return [...new Set(all)];
}
