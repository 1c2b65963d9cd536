// A commitment as data: its terms, and each yardstick with what it counted.

import { value } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import type { Commitment, CommitmentStanding, Remark, Term } from "../model/voices.ts";
import { type Asking, type CommitmentState, type Judgement, standOf, stopsOf } from "../promises/index.ts";
import type { Day } from "../time/index.ts";

export interface TermRow {
  readonly by: string;
  readonly speaker: string;
  readonly made: string;
  readonly says: string;
  readonly quote?: string;
  readonly verb?: string;
  readonly quantity?: string;
  readonly window?: { readonly from: string | null; readonly through: string | null };
  readonly silent?: true;
  readonly note?: string;
  readonly source: string;
}

export interface YardstickRow {
  readonly id: string;
  readonly name: string;
  readonly leading: boolean;
  /** Whose words it measures by, where the accounts differ. */
  readonly by: string | null;
  readonly kind: "purchase" | "acts" | "meeting" | "findings";
  readonly rule: string;
  readonly series: string | null;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly bound: string | null;
  readonly unit: string | null;
  readonly target: string | null;
  readonly share: string | null;
  readonly atDeadline: string | null;
  readonly metBy: string | null;
  readonly dataThrough: string | null;
  readonly published: string | null;
  /** Ours, not theirs: what an even pace, and last year's season, would have reached by the data's last day. */
  readonly evenPace: string | null;
  readonly seasonPace: string | null;
  readonly from: string | null;
  readonly through: string | null;
  readonly standing: CommitmentStanding;
  readonly reason: string;
  /** Of a verdict set by hand: its author. */
  readonly author: string | null;
  readonly conditions?: readonly {
    readonly measure: string;
    readonly facet: string;
    readonly is: readonly string[];
    readonly now: string;
  }[];
  readonly event?: string;
  readonly figures?: readonly FigureRow[];
  readonly note?: string;
}

export interface FigureRow {
  readonly through: string;
  readonly published: string;
  readonly value: string | null;
  readonly low?: string;
  readonly high?: string;
  readonly bound?: string;
  readonly source: string;
}

export interface SaidRow {
  readonly by: string;
  readonly speaker: string;
  readonly made: string;
  readonly says: string;
  readonly quote?: string;
  readonly source: string;
}

export interface RelatedRow {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly stands: string | null;
  /** The question that shows it. */
  readonly view: "why" | "promise" | "event";
}

export interface PromiseAnswer {
  readonly id: string;
  readonly name: string;
  readonly names: Commitment["name"];
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly topic: string;
  readonly topicName: string;
  readonly event: string | null;
  readonly eventName: string | null;
  readonly about: string | null;
  readonly sentence: string;
  readonly differ: string | null;
  readonly standing: CommitmentStanding;
  /** The leading yardstick, whose verdict `standing` is. */
  readonly standingBy: string;
  readonly reason: string;
  readonly dissent: readonly { readonly yardstick: string; readonly standing: CommitmentStanding }[];
  readonly terms: readonly TermRow[];
  readonly yardsticks: readonly YardstickRow[];
  readonly evidence: readonly SaidRow[];
  readonly called: readonly (SaidRow & { readonly what: string })[];
  readonly hangsOn: readonly SaidRow[];
  readonly ifItFails: readonly SaidRow[];
  readonly open: readonly SaidRow[];
  readonly related: readonly RelatedRow[];
  readonly replay: readonly Stop[];
}

export function termRow(term: Term): TermRow {
  const { by, speaker, made, says, quote, verb, quantity, from, through, silent, note, source } = term;
  const window = from || through ? { window: { from: from ?? null, through: through ?? null } } : {};
  return {
    ...{ by, speaker, made, says, source, ...window },
    ...(quote === undefined ? {} : { quote }),
    ...(verb === undefined ? {} : { verb }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(silent ? { silent: true as const } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

export function yardstickRow(book: Book, judgement: Judgement, at: Asking): YardstickRow {
  const { yardstick, count, standing, reason, finding, from, through } = judgement;
  const { judges } = yardstick;
  return {
    id: yardstick.id,
    name: yardstick.name.en,
    leading: yardstick.leading,
    by: yardstick.by ?? null,
    kind: judges.kind,
    rule: yardstick.rule,
    series: judges.kind === "purchase" ? (judges.series ?? null) : null,
    value: count?.value ?? null,
    low: count?.low ?? null,
    high: count?.high ?? null,
    bound: count?.bound ?? null,
    unit: count?.unit ?? null,
    target: count?.target ?? null,
    share: count?.share === null || count === null ? null : `${count.share}%`,
    atDeadline: count?.atDeadline ?? null,
    metBy: count?.metBy ?? null,
    dataThrough: count?.dataThrough ?? null,
    published: count?.published ?? null,
    evenPace: count?.evenPace ?? null,
    seasonPace: count?.seasonPace ?? null,
    ...{ from, through, standing, reason, author: finding?.by ?? null },
    ...(judges.kind === "acts" ? { conditions: judges.all.map((c) => ({ ...c, now: nowOf(book, c, at) })) } : {}),
    ...(judges.kind === "meeting" ? { event: judges.event } : {}),
    ...(judgement.figures.length > 0 ? { figures: judgement.figures.map(figureRow) } : {}),
    ...(yardstick.note === undefined || at.known < at.recordedThrough ? {} : { note: yardstick.note }),
  };
}

function nowOf(book: Book, { measure, facet }: { measure: string; facet: string }, { on, known }: Asking): string {
  const subject = book.subjects.get(measure);
  return String((subject && value<unknown>(subject, facet, { on, known })) ?? "none");
}

function figureRow(row: Judgement["figures"][number]): FigureRow {
  const { through, published, value: amount, low, high, bound, source } = row;
  return {
    ...{ through, published, value: amount, source },
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(bound === undefined ? {} : { bound }),
  };
}

export interface Stop {
  readonly known: string;
  readonly standing: CommitmentStanding;
  readonly yardsticks: readonly {
    readonly id: string;
    readonly standing: CommitmentStanding;
    readonly value: string | null;
  }[];
}

/** How it stood on each day on which something new became known of it, as known on that day. */
export function replayOf(book: Book, state: CommitmentState, { known, recordedThrough }: Asking): Stop[] {
  const stops: Stop[] = [];
  const made = state.commitment.terms[0]?.made ?? "";
  for (const day of stopsOf(book, state.commitment, known).filter((d) => d >= made)) {
    const then = standOf(book, state.commitment, { on: day, known: day, recordedThrough });
    const yardsticks = then.judgements.map(({ yardstick, standing, count }) => ({
      ...{ id: yardstick.id, standing },
      value: count?.value ?? count?.low ?? null,
    }));
    const stop = { known: day, standing: then.standing, yardsticks };
    if (JSON.stringify(stops.at(-1)?.yardsticks) !== JSON.stringify(yardsticks)) stops.push(stop);
  }
  return stops;
}

/** The last day of the leading yardstick; where that is judged by hand, the one that a speaker named last. */
export function lastDayOf({ terms, yardsticks }: Commitment, through: Day | null, known: Day): Day | null {
  const byHand = yardsticks.some(({ leading, judges }) => leading && judges.kind === "findings");
  if (through || !byHand) return through;
  return heard(terms, known).findLast((term) => term.through !== undefined)?.through ?? null;
}

export function heard<T extends { readonly made: string }>(said: readonly T[], known: string): T[] {
  return said.filter(({ made }) => made <= known);
}

export function remarksOf({ remarks }: Commitment, known: string, ...what: Remark["what"][]): Remark[] {
  return heard(remarks, known).filter((remark) => what.includes(remark.what));
}
