// A promise by several yardsticks at once, and verdicts set by hand.

import { describe, expect, it } from "vitest";
import {
  figure,
  judgedOn,
  promiseBook,
  promiseOf,
  seriesFiles,
  standing,
  stateOn,
} from "../../test/support/promise-book.ts";
import { day } from "../time/index.ts";
import { isPromised } from "./index.ts";

const finding = (made: string, verdict: string) =>
  `{made: ${made}, standing: ${verdict}, reason: "Found ${verdict}.", by: A reader, sources: [press]}`;
const findings = (...all: string[]) => `findings: [${all.join(", ")}]`;

describe("a verdict set by hand", () => {
  const book = promiseBook(
    findings(finding("2025-11-10", "pending"), finding("2026-01-20", "disputed"), finding("2026-06-22", "partly")),
  );

  it("is unknown before anything was found", () => {
    expect(judgedOn(book, "2025-11-09")).toMatchObject({ standing: "unknown", finding: null });
  });

  it.each([
    ["2025-11-10", "pending"],
    ["2026-01-19", "pending"],
    ["2026-01-20", "disputed"],
    ["2026-10-09", "partly"],
  ])("is on %s the one found last: %s", (on, verdict) => {
    expect(judgedOn(book, on)).toMatchObject({
      standing: verdict,
      reason: `Found ${verdict}.`,
      finding: { by: "A reader", sources: ["press"] },
    });
  });

  it("knows nothing of what was found later, nor speaks of a day before it was found", () => {
    expect(standing(book, "2026-10-09", "2026-06-21")).toBe("disputed");
    expect(standing(book, "2026-06-21", "2026-10-09")).toBe("disputed");
  });

  it("is the latest in whatever order the file has them", () => {
    const turned = promiseBook(findings(finding("2026-06-22", "partly"), finding("2026-01-20", "disputed")));
    expect([standing(turned, "2026-02-01"), standing(turned, "2026-10-09")]).toEqual(["disputed", "partly"]);
  });
});

describe("several yardsticks", () => {
  const by = (id: string, through: string) =>
    `purchase: {series: ${id}, target: "100", unit: t, from: 2025-01-01, through: ${through}}`;
  const book = promiseBook(
    [by("sales", "2025-12-31"), by("landed", "2025-12-31"), by("sales", "2026-03-31"), by("none", "2025-12-31")],
    {
      ...seriesFiles([figure("2025-12-20", "90"), figure("2026-01-20", "100")]),
      ...seriesFiles([figure("2025-12-31", "10")], "landed"),
      ...seriesFiles([], "none"),
    },
  );

  it("each gives its own verdict; the leading one is the promise's", () => {
    const state = stateOn(book, "2026-02-01");
    expect(state.standing).toBe("kept-late");
    expect(state.judgements.map((j) => [j.yardstick.id, j.standing])).toEqual([
      ["y1", "kept-late"],
      ["y2", "broken"],
      ["y3", "kept"],
      ["y4", "unknown"],
    ]);
  });

  it("those that come to another verdict are named, those that are open are not", () => {
    expect(stateOn(book, "2026-02-01").dissenting.map(({ yardstick }) => yardstick.id)).toEqual(["y2", "y3"]);
  });

  it("a promise is none before anyone told of it", () => {
    const commitment = promiseOf(book);
    expect([isPromised(commitment, day("2024-12-31")), isPromised(commitment, day("2025-01-01"))]).toEqual([
      false,
      true,
    ]);
  });
});
