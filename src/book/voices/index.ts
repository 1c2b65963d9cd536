// Promises, events and series of figures: from their files to the checked book.

import type { Position } from "../../model/book.ts";
import type { Voices } from "../../model/voices.ts";
import type { Loading } from "../loading.ts";
import type { Shelved } from "../parse.ts";
import { readCommitments } from "./commitments.ts";
import { checkConditions } from "./conditions.ts";
import { readEvents } from "./events.ts";
import { readGoods } from "./goods.ts";
import type { Hearing } from "./hearing.ts";
import { checkNames, type Ids } from "./names.ts";
import { readSeries } from "./series.ts";
import { readTopics } from "./topics.ts";

/** What stands in the rest of the book. */
export interface Elsewhere {
  /** The kind of each subject. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Ids of sources and instruments. */
  readonly documents: Iterable<string>;
  readonly positions: readonly Position[];
}

export function readVoices(loading: Loading, { yaml, figures }: Shelved, elsewhere: Elsewhere): Voices {
  const hearing: Hearing = { loading, named: [] };
  const topics = readTopics(loading, yaml);
  const series = readSeries(hearing, yaml, figures);
  const events = readEvents(hearing, yaml);
  const commitments = readCommitments(hearing, yaml);
  for (const { topics: about, about: things, place } of elsewhere.positions) {
    for (const id of about) hearing.named.push({ wanted: "topic", id, at: () => place });
    for (const id of things) hearing.named.push({ wanted: "any", id, at: () => place });
  }
  const ids: Ids = {
    topic: idsOf(topics),
    event: idsOf(events),
    series: idsOf(series),
    commitment: idsOf(commitments),
    subject: new Set(elsewhere.kinds.keys()),
    document: new Set([...elsewhere.documents, ...idsOf(elsewhere.positions)]),
  };
  checkNames(hearing, ids);
  checkConditions(loading, commitments, elsewhere.kinds);
  const goods = readGoods(loading, yaml);
  return {
    topics: byId(topics),
    commitments: byId(commitments),
    events: byId(events),
    series: byId(series),
    goods: byId(goods),
  };
}

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}

/** Things by their id. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
