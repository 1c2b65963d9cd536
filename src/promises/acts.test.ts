// Acts: a control that was to be suspended for a year, judged by what the measure itself does.

import { describe, expect, it } from "vitest";
import { judgedOn, NAME, promiseBook, standing } from "../../test/support/promise-book.ts";
import { layOn } from "../engine/index.ts";
import type { Book } from "../model/book.ts";

const SUSPENDED = "{measure: controls, is: [suspended]}";
const YEAR = "from: 2025-03-01, through: 2026-02-28";
const acts = (all: string, window = YEAR, more = "") => `acts: {all: [${all}], ${window}${more}}`;

/** A control in force since 4 February 2025, with what was said of it later. */
function control(statements: string, id = "controls"): Record<string, string> {
  return {
    [`measures/cn/${id}.yaml`]: `
      id: ${id}
      kind: export-control
      side: CN
      name: ${NAME}
      statements:
        - {from: 2025-02-04, by: cn-notice, says: {status: in-force, items: Things, rule: licence}}
${statements
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => `        ${line}`)
  .join("\n")}
    `,
  };
}

const suspended = (from: string, until: string, made = "2025-02-20") =>
  `- {from: ${from}, until: ${until}, made: ${made}, by: cn-notice, says: {status: suspended}}`;
const one = (statements: string, judges = acts(SUSPENDED), more: Record<string, string> = {}) =>
  promiseBook(judges, { ...control(statements), ...more });

describe("an act", () => {
  const book = one(suspended("2025-03-01", "2026-03-01"));

  it("is pending until it is due", () => {
    expect(judgedOn(book, "2025-02-28")).toMatchObject({ standing: "pending", reason: "Due on 2025-03-01." });
  });

  it("is kept from the first day, resting on the statement that did it", () => {
    const judgement = judgedOn(book, "2025-03-01");
    expect(judgement).toMatchObject({ standing: "kept", reason: "Done from 2025-03-01." });
    expect(judgement.statements.map(({ says }) => says.status)).toEqual(["suspended"]);
  });

  it("has run its course when the window is over, and stays kept though the measure is back", () => {
    const judgement = judgedOn(book, "2026-03-01");
    expect(judgement.standing).toBe("kept");
    expect(judgement.reason).toContain("Done from 2025-03-01, to the last day promised, 2026-02-28");
    expect(judgement.statements.map(({ says }) => says.status)).toEqual(["suspended"]);
  });

  it("counts what was done before the window opened as done from its first day", () => {
    expect(judgedOn(one(suspended("2025-02-10", "2026-03-01", "2025-02-08")), "2025-06-01").reason).toBe(
      "Done from 2025-03-01.",
    );
  });

  it("is broken where nothing was done", () => {
    expect(judgedOn(one(""), "2025-06-01")).toMatchObject({
      standing: "broken",
      reason: "Due on 2025-03-01; not done by 2025-06-01.",
    });
  });

  it("is kept late, with the days counted, once it is done", () => {
    const late = one(suspended("2025-03-20", "2026-03-01"));
    expect(standing(late, "2025-03-19")).toBe("broken");
    expect(judgedOn(late, "2025-03-20")).toMatchObject({
      standing: "kept-late",
      reason: "Done from 2025-03-20, 19 days late.",
    });
  });

  it("done only after the window is over is not done", () => {
    expect(standing(one(suspended("2026-03-01", "2026-06-01")), "2026-04-01")).toBe("broken");
  });

  it("of which nothing is in the book is `none`, which a condition may ask for", () => {
    const none = acts("{measure: later, is: [none]}");
    const later = control("", "later")["measures/cn/later.yaml"]?.replace("2025-02-04", "2025-09-01") ?? "";
    const refrained = promiseBook(none, { "measures/cn/later.yaml": later });
    expect([standing(refrained, "2025-08-31"), standing(refrained, "2025-09-01")]).toEqual(["kept", "broken"]);
  });
});

describe("of several acts", () => {
  const both = acts(`${SUSPENDED}, {measure: lists, is: [suspended, ended]}`);

  it("one done is a part", () => {
    const book = one(suspended("2025-03-01", "2026-03-01"), both, control("", "lists"));
    expect(judgedOn(book, "2025-06-01")).toMatchObject({
      standing: "partly",
      reason: "1 of 2 parts are done by 2025-06-01.",
    });
  });

  it("all are kept from the day of the last one", () => {
    const lists = control("- {from: 2025-03-11, made: 2025-03-10, by: cn-notice, says: {status: ended}}", "lists");
    const book = one(suspended("2025-03-01", "2026-03-01"), both, lists);
    expect([standing(book, "2025-03-10"), standing(book, "2025-03-11")]).toEqual(["partly", "kept-late"]);
    expect(judgedOn(book, "2025-06-01").reason).toBe("Done from 2025-03-11, 10 days late.");
  });
});

describe("what lapses inside the window", () => {
  it("is broken from that day", () => {
    const book = one(suspended("2025-03-01", "2025-10-01"));
    expect(standing(book, "2025-09-30")).toBe("kept");
    expect(judgedOn(book, "2025-10-01")).toMatchObject({
      standing: "broken",
      reason: "It held from 2025-03-01, but no longer from 2025-10-01.",
    });
    expect(standing(book, "2026-08-01")).toBe("broken");
  });

  it("is kept in part if it is done again", () => {
    const book = one(
      `${suspended("2025-03-01", "2025-10-01")}\n${suspended("2025-11-01", "2026-03-01", "2025-10-20")}`,
    );
    expect(standing(book, "2025-11-01")).toBe("partly");
  });

  it("was not known to lapse while a later end was in print", () => {
    const cut = "- {from: 2025-10-01, until: 2026-03-01, made: 2025-09-20, by: cn-notice, says: {status: in-force}}";
    const book = one(`${suspended("2025-03-01", "2026-03-01")}\n${cut}`);
    expect(standing(book, "2025-12-01", "2025-09-19")).toBe("kept");
    expect(standing(book, "2025-12-01", "2025-09-20")).toBe("broken");
  });
});

describe("a promise that becomes moot", () => {
  const moot = ", moot: {measure: act, is: [ended], why: The Act fell.}";
  const fallen = control("- {from: 2025-09-01, made: 2025-08-30, by: cn-notice, says: {status: ended}}", "act");

  it("was kept until then, and is neither kept nor broken after", () => {
    const book = one(suspended("2025-03-01", "2026-03-01"), acts(SUSPENDED, YEAR, moot), fallen);
    expect(standing(book, "2025-08-31")).toBe("kept");
    expect(judgedOn(book, "2025-09-01")).toMatchObject({
      standing: "moot",
      reason: "Kept from 2025-03-01 until 2025-08-31. The Act fell.",
    });
    expect(standing(book, "2026-09-01")).toBe("moot");
  });

  it("was not kept before, if it was not", () => {
    expect(judgedOn(one("", acts(SUSPENDED, YEAR, moot), fallen), "2025-10-01").reason).toBe("The Act fell.");
  });

  it("is broken where it lapsed while the Act stood", () => {
    const book = one(suspended("2025-03-01", "2025-06-01"), acts(SUSPENDED, YEAR, moot), fallen);
    expect(standing(book, "2025-08-31")).toBe("broken");
  });

  it("is judged by what was known of the Act", () => {
    const book = one(suspended("2025-03-01", "2026-03-01"), acts(SUSPENDED, YEAR, moot), fallen);
    expect(standing(book, "2025-12-01", "2025-08-29")).toBe("kept");
  });
});

// The record of a tiny book ends on 9 October 2026.
describe("past the edge of the record", () => {
  it("what falls due there and is not in the book is unknown, not broken", () => {
    const book = one("", acts(SUSPENDED, "from: 2026-10-10"));
    expect([standing(book, "2026-10-09"), standing(book, "2026-10-10")]).toEqual(["pending", "unknown"]);
  });

  it("what is in the book for then is kept by the texts", () => {
    const book = one(suspended("2026-10-01", "2027-10-01"), acts(SUSPENDED, "from: 2026-10-10"));
    expect(standing(book, "2026-12-01")).toBe("kept");
  });

  it("what fell due before and was not done by then is broken", () => {
    expect(standing(one("", acts(SUSPENDED, "from: 2026-10-09")), "2026-11-24")).toBe("broken");
  });

  it("a text that runs out there does not show that the promise was broken", () => {
    const book = one(suspended("2025-03-01", "2026-11-10"), acts(SUSPENDED, "from: 2025-03-01, through: 2027-01-09"));
    expect(standing(book, "2026-11-09")).toBe("kept");
    expect(standing(book, "2026-11-10")).toBe("unknown");
  });
});

describe("under a what-if", () => {
  const extends_ = {
    "what-if/extends.yaml": `
      id: extends
      name: ${NAME}
      about: The suspension goes on.
      statements:
        - {subject: controls, from: 2025-10-01, until: 2026-03-01, says: {status: suspended}}
    `,
  };
  const book = one(suspended("2025-03-01", "2025-10-01"), acts(SUSPENDED), extends_);
  const supposing = (known: string): Book => layOn(book, ["extends"], known as Parameters<typeof layOn>[2]);

  it("the verdict is that of the statements laid on top", () => {
    expect(standing(book, "2025-12-01")).toBe("broken");
    expect(standing(supposing("2025-12-01"), "2025-12-01")).toBe("kept");
  });

  it("and rests on the what-if by name", () => {
    const { statements } = judgedOn(supposing("2025-12-01"), "2025-12-01");
    expect(statements.map(({ by }) => by)).toEqual(["extends"]);
  });
});
