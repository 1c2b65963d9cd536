// That one side promised to buy: how much and by when, and who says so.

import type { Account, Commitment, Observation, Term, TruceEvent } from "../../model/voices.ts";
import { standOf } from "../../promises/index.ts";
import { daysBetween } from "../../time/index.ts";
import { purchases, termsWith, unitFits } from "../record/promised.ts";
import type { Proof } from "../record/proof.ts";
import { CONTACTS, eventOf, heldOn, namedEvent, type Scene } from "../scene.ts";
import type { DateMention, Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, within } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { endsOf, holds } from "./fit.ts";
import { saidAmount } from "./said-amount.ts";
import { topicsAround, topicsIn } from "./topics.ts";
import { dayWords, inside, list, nameOf, partyWord } from "./words.ts";

export const BUYING = cue(
  "buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|order(?:s|ed)?|import(?:s|ing)? more|procure\\w*|compr(?:a|as|ar|ara|aran|ado|o|aron|aria|ando)|adquisicion(?:es)?|adquirir|adquirira|pedidos?",
  "采购|购买|买入|订购|进口美国|买进",
);
/** What is bought, and so can be promised to be bought. */
export const GOODS: ReadonlySet<string> = new Set(["soy", "farm", "energy", "aircraft", "phase-one"]);

export const purchaseSize: ClaimKind = {
  name: "purchase-size",
  find(reading, scene) {
    const promise = promiseIn(reading);
    const words = find(reading.sentence, BUYING);
    const own = topicsIn(reading, reading.sentence, scene).filter((t) => GOODS.has(t));
    const topics = own.length > 0 || reading.quantities.length === 0 ? own : topicsAround(reading, scene, GOODS);
    if (!promise || (!words && own.length === 0) || topics.length === 0) return [];
    const quantities = reading.quantities.filter(
      (q) => q.kind !== "change" && purchases(scene.book, topics).some((c) => unitFits(c, q)),
    );
    if (quantities.length === 0) return pledge(reading, scene, topics);
    return quantities.map((q) => sized(reading, scene, topics, q));
  },
};

const CONSIDERS = cue(
  "owe[sd]?|must (?:buy|purchase|take)|(?:is|are|was) to (?:buy|purchase|take|import)|on the hook for|bound to (?:buy|purchase)|consider(?:s|ing|ed)?|weigh(?:s|ing)|commitments?|considera\\w*|estudia\\w*|compromiso\\w*",
  "考虑|承诺",
);
const PROMISE = new Set(["pledged", "agreed", "announced"]);

/** A word for a promise, or buying told as still to come. */
export function promiseIn({ states, modality, sentence }: Reading): boolean {
  if (has(sentence.text, CONSIDERS)) return true;
  if (states.some((s) => PROMISE.has(s.state) && !s.negated)) return true;
  const ahead = modality.some(({ kind }) => kind === "future" || kind === "planned" || kind === "obligation");
  return states.some((s) => s.state === "bought" && (s.tense === "future" || ahead));
}

function sized(reading: Reading, scene: Scene, topics: readonly string[], quantity: Quantity): Claim {
  const date = dateFor(reading, quantity);
  const meant = meantBy(scene, topics, quantity, date);
  const told = attributedTo(reading);
  return {
    kind: "purchase-size",
    stretch: quantity,
    subjects: meant.map(({ id }) => id),
    judge: (at) => judgeSize(scene, { topics, quantity, date, meant, told, event: promisedAt(reading, scene) }, at),
  };
}

/** The date nearest to the quantity, unless another quantity is nearer to it; a start says nothing of the end. */
function dateFor({ dates, quantities }: Reading, { start }: Quantity): DateMention | null {
  const ends = dates.filter(
    (d) => d.through !== null && d.how !== "duration" && d.edge !== "since" && d.edge !== "from",
  );
  const own = ends.filter((d) => quantities.every((q) => Math.abs(q.start - d.start) >= Math.abs(start - d.start)));
  return [...own].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0] ?? null;
}

/** Promises with this quantity, the one whose window fits the date first. */
function meantBy(scene: Scene, topics: readonly string[], quantity: Quantity, date: DateMention | null): Commitment[] {
  const all = purchases(scene.book, topics).filter((c) => unitFits(c, quantity));
  const same = all.filter((c) => termsWith(c, quantity, scene.known).length > 0);
  const fits = (c: Commitment) => (date && c.terms.some((t) => windowFits(t, date)) ? 0 : 1);
  return [...same].sort((a, b) => fits(a) - fits(b));
}

/** The call or meeting at which the sentence itself says that it was promised. */
function promisedAt(reading: Reading, scene: Scene): TruceEvent | null {
  const named = namedEvent(reading, scene);
  const promise = reading.states.some((s) => PROMISE.has(s.state));
  return named && promise && CONTACTS.has(named.kind) && named.accounts.length > 0 ? named : null;
}

function attributedTo({ attributions }: Reading): string | null {
  return attributions.find((a) => a.who?.party && !a.negated)?.who?.party ?? null;
}

interface Sized {
  readonly topics: readonly string[];
  readonly quantity: Quantity;
  readonly date: DateMention | null;
  readonly meant: readonly Commitment[];
  readonly event: TruceEvent | null;
  /** The party that the sentence gives as its source. */
  readonly told: string | null;
}

function judgeSize(scene: Scene, sized: Sized, at: Vantage): Judged {
  const hits = sized.meant.flatMap((c) => termsWith(c, sized.quantity, at.known).map((t) => ({ c, t })));
  const [first] = hits;
  if (!first) return otherSize(scene, sized, at);
  const proofs: Proof[] = hits.slice(0, 3).map(({ c, t }) => ({ is: "said", id: c.id, said: t }));
  const silent = first.c.terms.filter((t) => t.by === "CN" && t.made <= at.known);
  const more: Proof[] = silent.slice(0, 1).map((t) => ({ is: "said", id: first.c.id, said: t }));
  const days = sized.date ? hits.filter(({ t }) => windowFits(t, sized.date as DateMention)) : hits;
  const outcome = outcomeOf(scene, first.c, at);
  const { event } = sized;
  if (event && first.c.event !== event.id && !isOfSameRound(scene, event, first.c))
    return judged(
      "misleading",
      `It was told of ${first.c.event ?? "another occasion"}, not of ${event.name.en}. ${outcome}`,
      [...proofs, ...more],
    );
  if (days.length === 0) {
    const named = [...new Set(hits.map(({ t }) => t.through).filter((d) => d !== undefined))];
    const record = list(named.map(dayWords));
    if (named.length > 0)
      return judged(
        "misleading",
        `The quantity is on record, but by ${record}. ${outcome}`,
        [...proofs, ...more],
        record,
      );
  }
  const names = list([...new Set(hits.map(({ t }) => nameOf(t)))].slice(0, 2));
  const confirmed = hits.some(({ t }) => t.by === "CN");
  const record = first.t.quantity ?? null;
  if (confirmed || sized.told === "US")
    return judged("true", `So ${names} told it. ${outcome}`, [...proofs, ...more], record);
  return judged(
    "true-with-limits",
    `Only Washington names it (${names}); Beijing has published no such number. ${outcome}`,
    [...proofs, ...more],
    record,
  );
}

/** The ministers' round and the leaders' meeting of the same days made one deal. */
function isOfSameRound({ book, known }: Scene, event: TruceEvent, { event: own }: Commitment): boolean {
  const other = own ? book.voices().events.get(own) : undefined;
  const [a, b] = [heldOn(event, known)?.from, other && heldOn(other, known)?.from];
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) <= 10;
}

function windowFits({ from, through }: Term, date: DateMention): boolean {
  if (!date.through) return false;
  if (through === undefined) return false;
  const last = date.through;
  if (date.edge === "on" || date.edge === "within" || date.how === "year") {
    const first = date.from ?? last;
    return through >= first && (from ?? through) <= last;
  }
  return Math.abs(daysBetween(through, last)) <= 16;
}

function outcomeOf({ book }: Scene, commitment: Commitment, { on, known }: Vantage): string {
  const { leading, standing } = standOf(book, commitment, { on, known, recordedThrough: book.recordedThrough });
  return `It stands: ${standing.replace("-", " ")} (${inside(leading.reason)}).`;
}

function otherSize(scene: Scene, { topics, quantity }: Sized, at: Vantage): Judged {
  const said = saidAmount(scene, topics, quantity, at);
  if (said) return said;
  const counted = [...scene.book.voices().series.values()]
    .filter((s) => topics.includes(s.topic) && s.unit === quantity.unit && !s.id.endsWith("-average"))
    .flatMap((s) => s.rows.filter((r) => r.published <= at.known && isCount(quantity, r)).map((row) => ({ s, row })))
    .at(-1);
  if (counted)
    return judged(
      "true-with-limits",
      `A count of sales, not a promise: ${counted.s.name.en}, through ${dayWords(counted.row.through)}.`,
      [{ is: "figure", series: counted.s, row: counted.row }],
    );
  const told = purchases(scene.book, topics)
    .filter((c) => unitFits(c, quantity))
    .flatMap((c) => c.terms.filter((t) => t.made <= at.known && t.quantity).map((t) => ({ c, t })));
  const [first] = told;
  if (!first) return missing("any quantity told by then");
  const record = list([...new Set(told.map(({ t }) => t.quantity ?? ""))].slice(0, 4));
  const proofs: Proof[] = told.slice(0, 3).map(({ c, t }) => ({ is: "said", id: c.id, said: t }));
  return judged("false", `Nobody named that quantity; on record: ${record}.`, proofs, record);
}

function isCount(quantity: Quantity, row: Observation): boolean {
  const ends = endsOf(row);
  return ends !== null && holds(quantity, ends, row.bound);
}

/** "China pledged to buy soybeans": without a number, so the accounts of the event are asked who says it. */
function pledge(reading: Reading, scene: Scene, topics: readonly string[]): Claim[] {
  const promise = reading.states.find((s) => PROMISE.has(s.state) && !s.negated);
  const clause = promise && clauseAt(reading, promise.start);
  if (!promise || !clause) return [];
  if (within(reading.states, clause).every((s) => s.state !== "bought") && !find(clause, BUYING)) return [];
  const event = eventOf(reading, scene);
  const told = attributedTo(reading);
  return [
    {
      kind: "purchase-size",
      stretch: clause,
      subjects: [
        ...(event ? [event.id] : []),
        ...purchases(scene.book, topics)
          .filter((c) => c.event === event?.id)
          .map(({ id }) => id),
      ],
      judge: (at) => (event?.accounts.length ? judgePledge(event, topics, told, at) : judgeTerms(scene, topics, at)),
    },
  ];
}

function judgePledge(event: TruceEvent, topics: readonly string[], told: string | null, at: Vantage): Judged {
  const heard = event.accounts.filter((a) => topics.includes(a.topic) && a.made <= at.known);
  const speaking = heard.filter((a) => a.silence === undefined);
  const [cn, us] = ["CN", "US"].map((p) =>
    speaking.filter((a) => a.by === p && (a.of === undefined || a.of === p)),
  ) as [Account[], Account[]];
  const ascribed = speaking.filter((a) => a.of === "CN" && a.by !== "CN");
  const buying = [...us.filter(speaksOfBuying), ...ascribed];
  const proofs: Proof[] = heard.slice(0, 5).map((said) => ({ is: "said", id: event.id, said }));
  const named = cn.filter(speaksOfBuying);
  if (named.length > 0)
    return judged("true", `${nameOf(named[0] as Account)}: ${inside(named[0]?.says ?? "")}.`, proofs);
  if (buying.length > 0) {
    const beijing = cn[0]?.says ? `Beijing says only: ${inside(cn[0].says)}` : "Beijing's account has no word on it";
    const words = `${nameOf(buying[0] as Account)} tells it (${inside(buying[0]?.says ?? buying[0]?.quote ?? "")}); ${beijing}.`;
    return judged(told === "US" ? "true" : "true-with-limits", words, proofs);
  }
  const silent = heard.filter((a) => a.silence === "silent");
  if (silent.some((a) => a.by === "CN") && us.length > 0) {
    const words = `No such pledge is in either account of ${event.name.en}: Beijing's is silent, Washington's says: ${inside(us[0]?.says ?? us[0]?.quote ?? "")}.`;
    return judged("false", words, proofs);
  }
  return missing(`what ${partyWord("CN")} said on it`, proofs);
}

function speaksOfBuying({ says = "", quote = "" }: Account): boolean {
  const text = `${says} ${quote}`;
  return /\bbuy|purchas|million tons|expand/i.test(text) && !/no new promise|without a quantity/i.test(text);
}

function judgeTerms(scene: Scene, topics: readonly string[], at: Vantage): Judged {
  const told = purchases(scene.book, topics).flatMap((c) =>
    c.terms.filter((t) => t.made <= at.known && !t.silent).map((t) => ({ c, t })),
  );
  const last = told.at(-1);
  if (!last) return missing("a promise of that kind told by then");
  const proofs: Proof[] = told.slice(-3).map(({ c, t }) => ({ is: "said", id: c.id, said: t }));
  const both = new Set(told.map(({ t }) => t.by)).has("CN");
  return judged(both ? "true" : "true-with-limits", `${nameOf(last.t)}: ${inside(last.t.says)}.`, proofs);
}
