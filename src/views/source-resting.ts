// What of promises, events, series and positions rests on a document.

import type { Book } from "../model/book.ts";
import type { Day } from "../time/index.ts";
import { amountWords } from "./say.ts";

export interface Resting {
  readonly what: "promise" | "event" | "series" | "position";
  readonly id: string;
  readonly says: string;
  readonly at: string;
}

/** Every term, remark, account, figure, finding and position that cites it and could be known by then. */
export function restingVoices(book: Book, source: string, known: Day): Resting[] {
  const { commitments, events, series } = book.voices();
  const said =
    (what: Resting["what"], id: string) => (s: { speaker: string; says?: string; quote?: string; place: string }) => ({
      what,
      id,
      says: `${s.speaker}: ${s.says ?? s.quote ?? "silent"}`,
      at: s.place,
    });
  const heard = <T extends { made: Day; source: string }>(all: readonly T[]) =>
    all.filter((s) => s.source === source && s.made <= known);
  return [
    ...[...commitments.values()].flatMap((c) => [
      ...heard(c.terms).map(said("promise", c.id)),
      ...heard(c.remarks).map(said("promise", c.id)),
      ...c.yardsticks.flatMap(({ judges }) =>
        judges.kind === "findings"
          ? judges.findings
              .filter((f) => f.sources.includes(source) && f.made <= known)
              .map((f): Resting => ({ what: "promise", id: c.id, says: `${f.standing}: ${f.reason}`, at: f.place }))
          : [],
      ),
    ]),
    ...[...events.values()].flatMap((e) => [
      ...heard(e.told).map((t): Resting => ({ what: "event", id: e.id, says: t.says ?? t.status, at: t.place })),
      ...heard(e.facts).map(said("event", e.id)),
      ...heard(e.accounts).map(said("event", e.id)),
    ]),
    ...[...series.values()].flatMap((s) =>
      s.rows
        .filter((row) => row.source === source && row.published <= known)
        .map(
          (row): Resting => ({
            what: "series",
            id: s.id,
            says: `${row.through}: ${amountWords(row, s.unit)}`,
            at: row.place,
          }),
        ),
    ),
    ...heard([...book.positions.values()]).map((p) => said("position", p.id)(p)),
  ];
}
