// What the readers of promises, events and series share: days of a node, and the ids that it names, looked up at the end.

import type { Day } from "../../time/index.ts";
import { dayAt, placeOf } from "../documents.ts";
import type { Loading } from "../loading.ts";
import type { Spot } from "../shape.ts";

/** What an id must be the id of. `document` is a source, an instrument or a position; `any` is anything at all. */
export type Wanted = "topic" | "event" | "series" | "subject" | "document" | "any";

export interface Named {
  readonly wanted: Wanted;
  readonly id: string;
  at(): string;
}

export interface Hearing {
  readonly loading: Loading;
  readonly named: Named[];
}

/** A node of a file as a reader sees it: its place, its days, the ids in it. */
export interface Node {
  readonly place: string;
  day(text: string, key: string): Day;
  maybeDay(text: string | undefined, key: string): Day | undefined;
  names(wanted: Wanted, id: string | undefined, ...key: PropertyKey[]): void;
  /** Each item of a list below this node. */
  each<T, V>(items: readonly T[] | undefined, key: string, make: (item: T, node: Node) => V): V[];
  inside(key: PropertyKey): Node;
}

export function nodeAt(hearing: Hearing, spot: Spot): Node {
  const inside = (...keys: PropertyKey[]) => nodeAt(hearing, { file: spot.file, path: [...spot.path, ...keys] });
  return {
    place: placeOf(spot),
    // What is no day is reported; the thing is then left out as a whole, so the value never matters.
    day: (text, key) => dayAt(hearing.loading, text, spot, key) as Day,
    maybeDay: (text, key) => dayAt(hearing.loading, text, spot, key),
    names: (wanted, id, ...key) => {
      if (id !== undefined) hearing.named.push({ wanted, id, at: () => placeOf(spot, ...key) });
    },
    each: (items, key, make) => (items ?? []).map((item, i) => make(item, inside(key, i))),
    inside: (key) => inside(key),
  };
}
