// The law of hindsight on books made up at random: what is added later leaves every earlier answer as it was.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../src/model/book.ts";
import { EVENT_STATUSES, STANDINGS } from "../src/model/voice-words.ts";
import { addDays, type Day, day } from "../src/time/index.ts";
import { ask, VIEWS } from "../src/views/index.ts";
import { figure, NAME, seriesFiles } from "./support/promise-book.ts";
import { tinyBook } from "./support/tiny-book.ts";

const TODAY = day("2026-11-24");

/** A line of some file, with the day on which it became known. */
interface Line {
  readonly known: Day;
  readonly text: string;
}

interface World {
  readonly figures: readonly Line[];
  readonly told: readonly Line[];
  readonly accounts: readonly Line[];
  readonly findings: readonly Line[];
  readonly terms: readonly Line[];
  readonly remarks: readonly Line[];
  readonly positions: readonly Line[];
}

const aDay = fc.integer({ min: 0, max: 600 }).map((n) => addDays(day("2025-01-01"), n));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });

const figures = fc
  .tuple(aDay, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 150 }))
  .map(([through, lag, value]): Line => {
    const published = addDays(through, lag);
    return { known: published, text: figure(through, String(value), { published }) };
  });
const tellings = fc
  .tuple(aDay, fc.constantFrom(...EVENT_STATUSES), fc.option(fc.constantFrom("2026-04-01", "2026-05-13")))
  .map(([made, status, from]): Line => {
    const when = from ? `, from: ${from}` : "";
    return { known: made, text: `{made: ${made}, status: ${status}${when}, source: press}` };
  });
const said = (write: (made: Day, n: number) => string) =>
  fc.tuple(aDay, fc.nat(99)).map(([made, n]): Line => ({ known: made, text: write(made, n) }));
const accounts = fc.tuple(aDay, fc.constantFrom("US", "CN"), fc.constantFrom("says: Words.", "silence: silent")).map(
  ([made, by, words]): Line => ({
    known: made,
    text: `{topic: soy, by: ${by}, speaker: S, made: ${made}, ${words}, source: press}`,
  }),
);
const findings = fc.tuple(aDay, fc.constantFrom(...STANDINGS)).map(
  ([made, verdict]): Line => ({
    known: made,
    text: `{made: ${made}, standing: ${verdict}, reason: Found., by: Us, sources: [press]}`,
  }),
);
const position = (made: Day, n: number) =>
  `{id: p-${made}-${n}, party: US, speaker: S, made: ${made}, about: [visit], topics: [soy], says: Words., source: press, confidence: low}`;
const spoken = (made: Day, n: number) => `by: US, speaker: S${n}, made: ${made}, says: Words ${n}., source: press`;

const world: fc.Arbitrary<World> = fc.record({
  figures: few(figures),
  told: few(tellings),
  accounts: few(accounts),
  findings: few(findings),
  terms: few(said((made, n) => `{${spoken(made, n)}, through: 2026-0${(n % 8) + 1}-01}`)),
  remarks: few(said((made, n) => `{what: evidence, ${spoken(made, n)}}`)),
  positions: fc.uniqueArray(said(position), { maxLength: 5, selector: ({ text }) => text }),
});

const YARDSTICKS = [
  'purchase: {series: sales, target: "100", unit: t, from: 2025-03-01, through: 2025-12-31}',
  'purchase: {series: sales, count: sum, target: "100", unit: t, from: 2025-03-01, through: 2025-12-31}',
  "meeting: {event: visit, from: 2026-04-01, through: 2026-04-30}",
];

/** The book with what was known by then; of everything there is one line from the first day on. */
function bookOf(of: World, known: Day): Book {
  const list = (lines: readonly Line[], ...first: string[]) =>
    [...first, ...lines.filter((line) => line.known <= known).map(({ text }) => text)].map((text) => `- ${text}`);
  const under = (key: string, items: readonly string[]) => (items.length > 0 ? [`${key}:`, ...items] : []);
  const found = list(of.findings, "{made: 2025-01-01, standing: pending, reason: New., by: Us}");
  return tinyBook({
    "topics.yaml": `- {id: soy, name: ${NAME}}`,
    ...seriesFiles(of.figures.filter((line) => line.known <= known).map(({ text }) => text)),
    "positions/us.yaml": list(of.positions, position(day("2025-01-01"), 100)).join("\n"),
    "events/visit.yaml": [
      `id: visit\nkind: meeting\nname: ${NAME}\nparties: [US, CN]`,
      ...under("told", list(of.told, "{made: 2025-01-01, status: intended, source: press}")),
      ...under("accounts", list(of.accounts)),
    ].join("\n"),
    "commitments/promise.yaml": [
      `id: promise\nkind: purchase\nfrom: CN\nto: US\nname: ${NAME}\ntopic: soy\nconfidence: high`,
      ...under("terms", list(of.terms, `{${spoken(day("2025-01-01"), 0)}}`)),
      ...under("remarks", list(of.remarks)),
      "yardsticks:",
      ...YARDSTICKS.map((y, i) => `- {id: y${i}, ${i === 0 ? 'leading: "true", ' : ""}name: ${NAME}, rule: R., ${y}}`),
      `- {id: ours, name: ${NAME}, rule: R., findings: [${found.map((item) => item.slice(2)).join(", ")}]}`,
    ].join("\n"),
  });
}

/** What is told; places are left out, since lines move. */
function told(book: Book, name: string, raw: Readonly<Record<string, string>>): unknown {
  const view = VIEWS.find((v) => v.name === name);
  const given = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, [value]]));
  const outcome = view && ask(book, view, given, TODAY);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  const { answer, because, notes } = outcome;
  return { answer, notes, because: because.map(({ at: _, ...rest }) => rest) };
}

const SPAN = { from: "2025-01-01", to: "2026-12-31" };
const QUESTIONS: readonly (readonly [view: string, raw: Readonly<Record<string, string>>])[] = [
  ["promise", { id: "promise" }],
  ["promises", {}],
  ["event", { id: "visit" }],
  ["compare", { id: "visit" }],
  ["events", {}],
  ["positions", { topic: "soy" }],
  ["series", { id: "sales" }],
  ["series", { id: "sales", vintages: "" }],
  ["calendar", { from: "2025-01-01" }],
  ["changes", { ...SPAN, in: "force" }],
  ["changes", { ...SPAN, in: "known", what: "promises" }],
  ["changes", { ...SPAN, in: "known", what: "positions" }],
  ["next", {}],
];

function holds(view: string, raw: Readonly<Record<string, string>>): void {
  fc.assert(
    fc.property(world, aDay, aDay, (of, known, on) => {
      const question = { ...raw, on, known };
      expect(told(bookOf(of, day("2026-12-31")), view, question)).toEqual(told(bookOf(of, known), view, question));
    }),
    { numRuns: 10 },
  );
}

describe("what is added later changes nothing that was known:", { timeout: 60_000 }, () => {
  it.each(QUESTIONS)("%s %j", holds);

  it("changes in knowledge, of an event told twice, the later telling first in the file", () => {
    const telling = (made: string): Line => ({
      known: day(made),
      text: `{made: ${made}, status: planned, from: 2026-04-01, source: press}`,
    });
    const none = { figures: [], accounts: [], findings: [], terms: [], remarks: [], positions: [] };
    const of = { ...none, told: [telling("2025-06-02"), telling("2025-06-01")] };
    const question = { ...SPAN, in: "known", what: "events", on: "2025-06-01", known: "2025-06-01" };
    expect(told(bookOf(of, day("2026-12-31")), "changes", question)).toEqual(
      told(bookOf(of, day("2025-06-01")), "changes", question),
    );
  });
});
