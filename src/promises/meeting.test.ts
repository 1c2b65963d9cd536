// Meetings: a visit promised for April 2026, judged by what was told of it day by day.

import { describe, expect, it } from "vitest";
import { judgedOn, NAME, promiseBook, standing } from "../../test/support/promise-book.ts";
import { day } from "../time/index.ts";
import { toldLast } from "./index.ts";

const APRIL = "meeting: {event: visit, from: 2026-04-01, through: 2026-04-30}";

/** Each telling as `made status`, with `from` and `through` where the speaker names days. */
function visit(told: readonly string[], judges = APRIL) {
  const rows = told.map((text) => {
    const [made, status, from, through = from] = text.split(" ");
    const days = from ? `, from: ${from}, through: ${through}` : "";
    return `        - {made: ${made}, status: ${status}${days}, source: press}`;
  });
  return promiseBook(judges, {
    "events/visit.yaml": `
      id: visit
      kind: meeting
      name: ${NAME}
      parties: [US, CN]
      told:
${rows.join("\n")}
    `,
  });
}

const COURSE = [
  "2025-10-30 intended 2026-04-01 2026-04-30",
  "2026-02-20 planned 2026-03-31 2026-04-02",
  "2026-03-16 put-off",
  "2026-03-25 planned 2026-05-14 2026-05-15",
  "2026-05-15 held 2026-05-13 2026-05-15",
];

describe("a visit from intention to the day itself", () => {
  const book = visit(COURSE);
  it.each([
    ["2025-10-29", "pending", "Nothing is told of it."],
    ["2025-10-30", "pending", "Intended for 2026-04-01 to 2026-04-30, as told on 2025-10-30."],
    ["2026-03-15", "pending", "Planned for 2026-03-31 to 2026-04-02, as told on 2026-02-20."],
    ["2026-03-16", "behind", "Put off, as told on 2026-03-16."],
    ["2026-03-25", "behind", "Planned for 2026-05-14 to 2026-05-15, as told on 2026-03-25."],
    [
      "2026-05-01",
      "behind",
      "The last day, 2026-04-30, went by. Planned for 2026-05-14 to 2026-05-15, as told on 2026-03-25.",
    ],
    ["2026-05-15", "kept-late", "Held from 2026-05-13 to 2026-05-15, 13 days after the last day promised, 2026-04-30."],
    ["2026-10-09", "kept-late", "Held from 2026-05-13 to 2026-05-15, 13 days after the last day promised, 2026-04-30."],
  ])("on %s: %s", (on, verdict, reason) => {
    expect(judgedOn(book, on)).toMatchObject({ standing: verdict, reason });
  });

  it("rests on all that was told of it by then, and on nothing later", () => {
    expect(judgedOn(book, "2026-10-09", "2026-03-16").told.map(({ made }) => made)).toEqual([
      "2025-10-30",
      "2026-02-20",
      "2026-03-16",
    ]);
  });

  it("is as known: who knew nothing of the delay still saw the plan", () => {
    expect(standing(book, "2026-03-20", "2026-03-15")).toBe("pending");
  });
});

describe("a visit", () => {
  it("held in time is kept", () => {
    expect(judgedOn(visit(["2026-04-20 held 2026-04-20"]), "2026-04-21")).toMatchObject({
      standing: "kept",
      reason: "Held on 2026-04-20.",
    });
  });

  it("held on the last day is kept, a day later it is late", () => {
    expect(standing(visit(["2026-04-30 held 2026-04-30"]), "2026-05-02")).toBe("kept");
    const late = judgedOn(visit(["2026-05-01 held 2026-05-01"]), "2026-05-02");
    expect(late.standing).toBe("kept-late");
  });

  it("one day late is not called 1 days", () => {
    expect(judgedOn(visit(["2026-05-01 held 2026-05-01"]), "2026-05-02").reason).not.toContain("1 days");
  });

  it("is broken once its last day went by and no plan is left", () => {
    const book = visit(["2025-10-30 intended 2026-04-01 2026-04-30"]);
    expect([standing(book, "2026-04-30"), standing(book, "2026-05-01")]).toEqual(["pending", "broken"]);
  });

  it("planned beyond its last day is behind even before that day", () => {
    expect(standing(visit(["2026-02-01 planned 2026-05-14"]), "2026-03-01")).toBe("behind");
  });

  it("only claimed by one side is neither kept nor broken", () => {
    const book = visit(["2026-04-10 claimed"]);
    expect([standing(book, "2026-04-30"), standing(book, "2026-05-01")]).toEqual(["pending", "unknown"]);
  });

  it("without a last day is pending until it is held", () => {
    const book = visit(COURSE, "meeting: {event: visit, from: 2026-04-01}");
    expect([standing(book, "2026-05-14"), standing(book, "2026-05-15")]).toEqual(["pending", "kept"]);
  });

  it("whose day lies past the edge of the record is unknown once that day is over", () => {
    const book = visit(
      ["2026-09-25 intended 2026-11-18 2026-11-19"],
      "meeting: {event: visit, from: 2026-11-18, through: 2026-11-19}",
    );
    expect([standing(book, "2026-10-09"), standing(book, "2026-11-19"), standing(book, "2026-11-20")]).toEqual([
      "pending",
      "pending",
      "unknown",
    ]);
  });

  it("is told by the latest telling, in whatever order the file has them", () => {
    const book = visit([...COURSE].reverse());
    const event = book.voices().events.get("visit");
    expect(event && toldLast(event, day("2026-03-20"))?.status).toBe("put-off");
    expect(standing(book, "2026-10-09")).toBe("kept-late");
  });

  it("of two tellings on one day the later in the file counts", () => {
    const book = visit(["2026-03-16 put-off", "2026-03-16 planned 2026-04-20"]);
    expect(standing(book, "2026-03-20")).toBe("pending");
  });
});
