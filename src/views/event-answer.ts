// An event as data: when it was, what each side told of it topic by topic, and where a side is silent.

import type { Book } from "../model/book.ts";
import type { Account, EventFact, EventStatus, TruceEvent } from "../model/voices.ts";
import { toldLast } from "../promises/index.ts";
import type { Day } from "../time/index.ts";

export interface AccountRow {
  /** The party that tells it. */
  readonly speaker: string;
  readonly who: string;
  /** The words, `silent` (read in full, not a word on it) or `not-seen` (never read). */
  readonly says: string;
  readonly quote?: string;
  /** Whose words they are said to be, where one side puts them into the other's mouth. */
  readonly of?: string;
  readonly source: string;
  readonly published: string;
  readonly confidence?: string;
  readonly note?: string;
}

export interface TopicRow {
  readonly topic: string;
  readonly name: string;
  readonly accounts: readonly AccountRow[];
}

export interface FactRow {
  readonly what: string;
  readonly by: string;
  readonly speaker: string;
  readonly made: string;
  readonly says: string;
  readonly quote?: string;
  readonly source: string;
  readonly to: readonly string[];
  readonly confidence?: string;
}

export interface EventHead {
  readonly id: string;
  readonly name: string;
  readonly names: TruceEvent["name"];
  readonly kind: string;
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly form: string | null;
  readonly number: string | null;
  /** As told last by the day known; null where nothing was told by then. */
  readonly status: EventStatus | null;
  readonly from: string | null;
  readonly through: string | null;
  readonly clock: string | null;
}

interface Neighbour {
  readonly id: string;
  readonly name: string;
}

export interface EventAnswer extends EventHead {
  readonly about: string | null;
  /** Every day that was named for it, in the order in which it was told. */
  readonly told: readonly {
    readonly made: string;
    readonly status: string;
    readonly from: string | null;
    readonly through: string | null;
    readonly says: string | null;
    readonly source: string;
  }[];
  readonly facts: readonly FactRow[];
  readonly topics: readonly TopicRow[];
  /** The calls, rounds and meetings next to it, as known then. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** Promises made at it. */
  readonly promises: readonly { readonly id: string; readonly name: string }[];
}

export function headOf(event: TruceEvent, known: Day): EventHead {
  const last = toldLast(event, known);
  return {
    ...{ id: event.id, name: event.name.en, names: event.name, kind: event.kind, parties: event.parties },
    place: event.place ?? null,
    form: event.form ?? null,
    number: event.number ?? null,
    status: last?.status ?? null,
    from: last?.from ?? null,
    through: last?.through ?? last?.from ?? null,
    clock: last?.clock ?? null,
  };
}

const CONTACTS: ReadonlySet<string> = new Set(["call", "meeting", "round"]);

/** The contacts that were held, or were to be, before and after the event; of one day, in the book's order. */
export function neighboursOf(book: Book, event: TruceEvent, known: Day): Pick<EventAnswer, "before" | "after"> {
  const from = toldLast(event, known)?.from;
  const dated = [...book.voices().events.values()].flatMap((other) => {
    const day = CONTACTS.has(other.kind) || other === event ? toldLast(other, known)?.from : undefined;
    return day ? [{ other, day }] : [];
  });
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const at = from ? dated.findIndex(({ other }) => other === event) : -1;
  const named = (i: number) => {
    const found = at === -1 ? undefined : dated[i]?.other;
    return found ? { id: found.id, name: found.name.en } : null;
  };
  return { before: named(at - 1), after: named(at + 1) };
}

/** The promises made at an event of which anybody had told by then. */
export function promisedAt(book: Book, event: TruceEvent, known: Day): EventAnswer["promises"] {
  const made = [...book.voices().commitments.values()].filter(
    (c) => c.event === event.id && c.terms.some((term) => term.made <= known),
  );
  return made.map((c) => ({ id: c.id, name: c.name.en }));
}

/** The accounts of each topic, in the order in which the event's file names the topics. */
export function topicsOf(book: Book, event: TruceEvent, known: Day): TopicRow[] {
  const { topics } = book.voices();
  const heard = event.accounts.filter(({ made }) => made <= known);
  const ids = [...new Set(heard.map(({ topic }) => topic))];
  return ids.map((topic) => ({
    topic,
    name: topics.get(topic)?.name.en ?? topic,
    accounts: heard.filter((account) => account.topic === topic).map(accountRow),
  }));
}

function accountRow(account: Account): AccountRow {
  const { by, speaker, made, says, quote, silence, of, source, confidence, note } = account;
  return {
    ...{ speaker: by, who: speaker, says: says ?? silence ?? "", source, published: made },
    ...(quote === undefined ? {} : { quote }),
    ...(of === undefined ? {} : { of }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(note === undefined ? {} : { note }),
  };
}

export function factRow({ what, by, speaker, made, says, quote, source, to, confidence }: EventFact): FactRow {
  const maybe = { ...(quote === undefined ? {} : { quote }), ...(confidence === undefined ? {} : { confidence }) };
  return { what, by, speaker, made, says, source, to, ...maybe };
}

/**
 * Does the party speak of the topic, is its account silent, or was it not read? A side whose account was read and is
 * silent stays so when one of its people is asked days later; that is shown beside the silence.
 */
export function voiceOf({ accounts }: TopicRow, party: string): "speaks" | "silent" | "not-seen" | null {
  const own = accounts.filter(({ speaker }) => speaker === party);
  const spoken = own.filter((a) => !isSilence(a));
  const silent = own.filter((a) => a.says === "silent" && a.quote === undefined);
  if (spoken.some((a) => silent.every(({ published }) => a.published <= published))) return "speaks";
  if (silent.length > 0) return "silent";
  return own.length > 0 ? "not-seen" : null;
}

/** A row that holds no words: silent, or not seen. */
export function isSilence({ says, quote }: AccountRow): boolean {
  return quote === undefined && (says === "silent" || says === "not-seen");
}
