// A book as it would stand had nobody written down what was made, told or published after a day.

import type { Book } from "../../src/model/book.ts";
import type { Commitment, Series, TruceEvent, Voices, Yardstick } from "../../src/model/voices.ts";
import type { Day } from "../../src/time/index.ts";

/** Things of which nothing is left are left out: nobody had heard of them. */
export function asWrittenBy(book: Book, known: Day): Book {
  const by = <T extends { readonly made: Day }>(all: readonly T[]) => all.filter(({ made }) => made <= known);
  const yardstick = (y: Yardstick): Yardstick =>
    y.judges.kind === "findings" ? { ...y, judges: { ...y.judges, findings: by(y.judges.findings) } } : y;
  const commitment = (c: Commitment): Commitment => {
    const yardsticks = c.yardsticks.map(yardstick);
    return { ...c, terms: by(c.terms), remarks: by(c.remarks), yardsticks };
  };
  const event = (e: TruceEvent): TruceEvent => ({
    ...e,
    told: by(e.told),
    facts: by(e.facts),
    accounts: by(e.accounts),
  });
  const series = (s: Series): Series => ({ ...s, rows: s.rows.filter(({ published }) => published <= known) });
  const whole = book.voices();
  const voices: Voices = {
    ...whole,
    commitments: mapped(whole.commitments, commitment, ({ terms }) => terms.length > 0),
    events: mapped(whole.events, event, ({ told }) => told.length > 0),
    series: mapped(whole.series, series, () => true),
  };
  return {
    ...book,
    positions: mapped(
      book.positions,
      (p) => p,
      ({ made }) => made <= known,
    ),
    subjects: mapped(
      book.subjects,
      (s) => ({ ...s, statements: by(s.statements) }),
      ({ statements }) => statements.length > 0,
    ),
    voices: () => voices,
  };
}

function mapped<T>(
  all: ReadonlyMap<string, T>,
  change: (one: T) => T,
  keep: (one: T) => boolean,
): ReadonlyMap<string, T> {
  const changed = [...all].map(([id, one]): [string, T] => [id, change(one)]);
  return new Map(changed.filter(([, one]) => keep(one)));
}
