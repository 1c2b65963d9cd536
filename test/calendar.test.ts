// The calendar over time: names stay, and the sequence of an entry rises exactly when its date moves.

import { describe, expect, it } from "vitest";
import type { Book } from "../src/model/book.ts";
import type { CalendarAnswer } from "../src/views/calendar.ts";
import { ask, VIEWS, type View } from "../src/views/index.ts";
import { NAME } from "./support/promise-book.ts";
import { BOOK, TODAY } from "./support/shipped.ts";
import { tinyBook } from "./support/tiny-book.ts";

const view = VIEWS.find(({ name }) => name === "calendar") as View;

type Entries = CalendarAnswer["entries"];

function entries(book: Book, known: string, raw: Readonly<Record<string, string>> = {}): Entries {
  const given = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, [value]]));
  const outcome = ask(book, view, { from: ["1990-01-01"], on: [known], known: [known], ...given }, TODAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return (outcome.answer as CalendarAnswer).entries;
}

const when = ({ start, through }: Entries[number]) => `${start} to ${through ?? ""}`;

/** What a subscriber sees go wrong from one day to a later one: dates that move unsaid, sequences that rise for nothing. */
function faults(book: Book, days: readonly string[]): string[] {
  const seen = new Map<string, Entries[number]>();
  return days.flatMap((known) =>
    entries(book, known).flatMap((entry) => {
      const before = seen.get(entry.uid);
      seen.set(entry.uid, entry);
      if (!before) return [];
      const moved = when(before) !== when(entry);
      const said = entry.sequence - before.sequence;
      const story = `${known} ${entry.uid}: ${when(before)} → ${when(entry)}, ${before.sequence} → ${entry.sequence}`;
      if (moved && said <= 0) return [`unsaid: ${story}`];
      if (!moved && said !== 0 && before.status === entry.status) return [`for nothing: ${story}`];
      return [];
    }),
  );
}

/** Every third day on which something was told, and the last ones. */
const DAYS = [
  ...new Set([
    ...[...BOOK.voices().events.values()].flatMap(({ told }) => told.map(({ made }) => made)),
    ...[...BOOK.voices().commitments.values()].flatMap(({ terms }) => terms.map(({ made }) => made)),
    ...[...BOOK.subjects.values()].flatMap(({ statements }) => statements.map(({ made }) => made)),
  ]),
]
  .filter((made) => made >= "2025-03-01" && made <= BOOK.recordedThrough)
  .sort()
  .filter((_, i, all) => i % 3 === 0 || i > all.length - 4);

describe("the shipped book's calendar", { timeout: 60_000 }, () => {
  it("names each entry once, on whatever day it is asked", () => {
    for (const known of ["2025-04-09", "2025-11-10", "2026-02-20", "2026-09-28", "2026-10-09"]) {
      const uids = entries(BOOK, known).map(({ uid }) => uid);
      expect([known, uids.length - new Set(uids).size]).toEqual([known, 0]);
      expect(uids.filter((uid) => !/^[A-Za-z0-9.-]+$/.test(uid))).toEqual([]);
    }
  });

  it("counts a sequence up exactly when a date moves", () => {
    expect(DAYS.length).toBeGreaterThan(30);
    expect(faults(BOOK, DAYS)).toEqual([]);
  });

  it.each([
    ["2025-10-30", "2026-04-01", "2026-04-30", "tentative"],
    ["2026-02-20", "2026-03-31", "2026-04-02", "confirmed"],
    ["2026-03-16", "2026-03-31", "2026-04-02", "cancelled"],
    ["2026-03-25", "2026-05-14", "2026-05-15", "confirmed"],
    ["2026-05-15", "2026-05-13", "2026-05-15", "confirmed"],
  ])("the visit to Beijing as known on %s: %s to %s, %s", (known, start, through, status) => {
    const visit = entries(BOOK, known).find(({ uid }) => uid === "meet-2026-05-beijing");
    expect(visit).toMatchObject({ start, through, status });
  });

  it("the visit's sequence rises with each of its days", () => {
    const on = ["2025-10-30", "2025-11-24", "2026-02-04", "2026-02-20", "2026-03-16", "2026-03-25", "2026-05-15"];
    const sequences = on.map(
      (known) => entries(BOOK, known).find(({ uid }) => uid === "meet-2026-05-beijing")?.sequence,
    );
    const [first = 0] = sequences;
    expect(sequences.map((n = 0) => n - first)).toEqual([0, 0, 0, 1, 2, 3, 4]);
  });

  it("what is only announced, intended or claimed is tentative", () => {
    const at = entries(BOOK, "2026-10-09");
    const events = new Map([...BOOK.voices().events.values()].map((e) => [e.id, e.told.at(-1)?.status]));
    for (const entry of at.filter(({ kind }) => kind === "meeting"))
      expect([entry.uid, entry.status === "tentative"]).toEqual([
        entry.uid,
        events.get(entry.uid) === "intended" || events.get(entry.uid) === "claimed",
      ]);
    const announced = at.filter(({ uid }) => uid.endsWith("-announced"));
    expect(new Set(announced.map(({ status }) => status))).toEqual(new Set(["tentative"]));
  });

  it("shows one side's entries, or one kind's, and nothing else", () => {
    const all = entries(BOOK, "2026-10-09");
    for (const side of ["US", "CN"]) {
      const own = entries(BOOK, "2026-10-09", { side });
      expect(own.map(({ uid }) => uid)).toEqual(
        all.filter((e) => e.side === side || e.side === "both").map(({ uid }) => uid),
      );
    }
    for (const kind of ["switch", "deadline", "meeting"])
      expect(new Set(entries(BOOK, "2026-10-09", { kind }).map((e) => e.kind))).toEqual(new Set([kind]));
  });
});

describe("an entry that moves", () => {
  const files = {
    "topics.yaml": `- {id: soy, name: ${NAME}}`,
    "measures/cn/controls.yaml": `
      id: controls
      kind: export-control
      side: CN
      name: ${NAME}
      statements:
        - {from: 2025-02-04, by: cn-notice, says: {status: in-force, items: Things, rule: licence}}
        - {from: 2025-03-01, until: 2025-08-12, made: 2025-02-20, by: cn-notice, says: {status: suspended}}
        - {from: 2025-08-12, until: 2025-11-10, made: 2025-08-11, by: cn-notice, says: {status: suspended}}
    `,
    "commitments/promise.yaml": `
      id: promise
      kind: purchase
      from: CN
      to: US
      name: ${NAME}
      topic: soy
      terms:
        - {by: US, speaker: A sheet, made: 2025-03-01, says: By then., through: 2025-12-31, source: press}
        - {by: CN, speaker: A ministry, made: 2025-04-01, says: No day., source: press}
        - {by: US, speaker: A senator, made: 2025-05-01, says: Later., through: 2026-02-28, source: press}
      yardsticks:
        - {id: only, leading: "true", name: ${NAME}, rule: R., purchase: {target: "1", unit: t, from: 2025-03-01, through: 2025-12-31}}
      confidence: high
    `,
  };
  const announced = (made: string, until: string) =>
    `- {id: said-${made}, party: CN, speaker: S, made: ${made}, about: [controls], says: Longer., source: press, confidence: low, announces: [{subject: controls, from: 2025-11-10, until: ${until}, says: {status: suspended}}]}`;

  it("a switch that is put off keeps its name and says so", () => {
    const book = tinyBook(files);
    const back = (known: string) => entries(book, known).find(({ uid }) => uid === "controls-status-in-force-2");
    expect(back("2025-08-10")).toMatchObject({ start: "2025-08-11T16:00Z", sequence: 0 });
    expect(back("2025-08-11")).toMatchObject({ start: "2025-11-09T16:00Z", sequence: 1 });
    expect(faults(book, ["2025-02-20", "2025-08-10", "2025-08-11", "2026-10-09"])).toEqual([]);
  });

  it("a last day told anew stands beside the one that is counted to; who names no day moves nothing", () => {
    const book = tinyBook(files);
    const due = (known: string) => entries(book, known).find(({ uid }) => uid === "promise-due");
    expect(due("2025-02-28")).toBeUndefined();
    expect(due("2025-03-01")).toMatchObject({ start: "2025-12-31", sequence: 0 });
    expect(due("2025-04-01")).toMatchObject({ start: "2025-12-31", sequence: 0 });
    const retold = (known: string) => entries(book, known).find(({ uid }) => uid === "promise-due-as-told");
    expect(retold("2025-04-01")).toBeUndefined();
    expect(retold("2025-05-01")).toMatchObject({ start: "2026-02-28", sequence: 1, status: "tentative" });
    expect(due("2025-05-01")).toMatchObject({ start: "2025-12-31", sequence: 0 });
  });

  it("an announced day that is announced anew says so", () => {
    const positions = [announced("2025-09-01", "2026-01-10"), announced("2025-09-20", "2026-02-10")].join("\n");
    const book = tinyBook({ ...files, "positions/cn.yaml": positions });
    expect(entries(book, "2025-09-01").find(({ uid }) => uid.endsWith("-announced"))?.start).toBe("2026-01-09T16:00Z");
    expect(faults(book, ["2025-09-01", "2025-09-20"])).toEqual([]);
  });

  it("an announcement is gone from the calendar once it is enacted", () => {
    const statement =
      "        - {from: 2025-11-10, until: 2026-01-10, made: 2025-11-05, by: cn-notice, says: {status: suspended}}";
    const measure = `${files["measures/cn/controls.yaml"].trimEnd()}\n${statement}\n`;
    const book = tinyBook({
      ...files,
      "measures/cn/controls.yaml": measure,
      "positions/cn.yaml": announced("2025-09-01", "2026-01-10"),
    });
    const uids = (known: string) => entries(book, known).filter(({ uid }) => uid.endsWith("-announced"));
    expect([uids("2025-11-04").length, uids("2025-11-05").length]).toEqual([1, 0]);
  });
});
