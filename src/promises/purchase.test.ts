// Purchases: a hundred tons in 2025, counted by figures that come out one by one.

import { describe, expect, it } from "vitest";
import { figure, judgedOn, promiseBook, seriesFiles, standing } from "../../test/support/promise-book.ts";
import type { Count } from "./index.ts";

const YEAR = 'purchase: {series: sales, target: "100", unit: t, from: 2025-01-01, through: 2025-12-31}';
const bought = (rows: readonly string[], judges = YEAR) => promiseBook(judges, seriesFiles(rows));
const count = (book: ReturnType<typeof bought>, on: string, known = on) => judgedOn(book, on, known).count as Count;

describe("before the window and without figures", () => {
  it("is pending until the window opens, whatever was bought", () => {
    const book = bought([figure("2024-12-15", "100")]);
    expect(judgedOn(book, "2024-12-31")).toMatchObject({
      standing: "pending",
      reason: "The window opens on 2025-01-01.",
    });
  });

  it("does not count a total of the time before the window as met", () => {
    const book = bought([figure("2024-12-15", "100")]);
    expect(standing(book, "2025-01-01")).toBe("pending");
    expect(count(book, "2025-01-01")).toMatchObject({ value: "100", share: null, metBy: null });
  });

  it("is pending without a figure, and unknown once it is due", () => {
    const book = bought([]);
    expect([standing(book, "2025-12-31"), standing(book, "2026-01-01")]).toEqual(["pending", "unknown"]);
  });

  it("is pending, then unknown, where nobody counts", () => {
    const book = promiseBook('purchase: {target: "100", unit: t, from: 2025-01-01, through: 2025-12-31}');
    expect([standing(book, "2025-12-31"), standing(book, "2026-01-01")]).toEqual(["pending", "unknown"]);
    expect(count(book, "2025-06-01")).toMatchObject({ target: "100", unit: "t", value: null, dataThrough: null });
  });
});

describe("against an even pace", () => {
  // 31 March is day 90 of 365: a straight line has come to 24.66.
  it.each([
    ["25", "on-track"],
    ["24", "behind"],
  ])("%s tons by the end of March: %s", (tons, verdict) => {
    const book = bought([figure("2025-03-31", tons)]);
    expect(standing(book, "2025-04-30")).toBe(verdict);
    expect(count(book, "2025-04-30")).toMatchObject({ dataThrough: "2025-03-31", evenPace: "25", atDeadline: null });
  });

  it("measures at the last day of the data, not at the day of the question", () => {
    const book = bought([figure("2025-03-31", "25")]);
    expect(standing(book, "2025-12-31")).toBe("on-track");
  });

  it("measures small units without rounding the pace to whole ones", () => {
    // 17 billion dollars; 8 July is day 189 of 365, where the line stands at 8.80.
    const judges = 'purchase: {series: sales, target: "17", unit: USD billion, from: 2025-01-01, through: 2025-12-31}';
    const book = promiseBook(judges, seriesFiles([figure("2025-07-08", "8.9")], "sales", "USD billion"));
    expect(standing(book, "2025-07-31")).toBe("on-track");
  });

  it("has no pace without a last day, and is kept whenever it is reached", () => {
    const judges = 'purchase: {series: sales, target: "100", unit: t, from: 2025-01-01}';
    const book = bought([figure("2025-03-31", "25"), figure("2031-03-31", "100")], judges);
    expect(judgedOn(book, "2026-01-01")).toMatchObject({ standing: "pending", count: { evenPace: null, share: 25 } });
    expect(standing(book, "2031-03-31")).toBe("kept");
  });

  it("compares with the season of the year before", () => {
    const judges = `purchase: {series: sales, target: "100", unit: t, from: 2025-01-01, through: 2025-12-31,
          season: {series: before, total: "200"}}`;
    const before = seriesFiles([figure("2024-04-02", "30", { published: "2024-04-10" })], "before");
    const book = promiseBook(judges, { ...seriesFiles([figure("2025-03-31", "25")]), ...before });
    expect(count(book, "2025-04-30").seasonPace).toBe("15");
  });

  it("has no season to compare with where last year's figure is of another week", () => {
    const judges = `purchase: {series: sales, target: "100", unit: t, from: 2025-01-01, through: 2025-12-31,
          season: {series: before, total: "200"}}`;
    const before = seriesFiles([figure("2024-04-20", "30")], "before");
    const book = promiseBook(judges, { ...seriesFiles([figure("2025-03-31", "25")]), ...before });
    expect(count(book, "2025-04-30").seasonPace).toBeNull();
  });

  it("does not know a season's figure that came out later", () => {
    const judges = `purchase: {series: sales, target: "100", unit: t, from: 2025-01-01, through: 2025-12-31,
          season: {series: before, total: "200"}}`;
    const before = seriesFiles([figure("2024-04-02", "30", { published: "2026-01-10" })], "before");
    const book = promiseBook(judges, { ...seriesFiles([figure("2025-03-31", "25")]), ...before });
    expect(count(book, "2025-04-30").seasonPace).toBeNull();
  });
});

describe("at the last day and after it", () => {
  it("is kept as soon as it is reached, on the last day too", () => {
    expect(standing(bought([figure("2025-12-31", "100")]), "2025-12-31")).toBe("kept");
    const early = bought([figure("2025-06-30", "100")]);
    expect(judgedOn(early, "2025-07-01")).toMatchObject({ standing: "kept", reason: "Reached by 2025-06-30." });
  });

  it.each([
    ["2026-01-01", "1 day"],
    ["2026-01-20", "20 days"],
  ])("is kept late if reached by %s: %s", (reached, late) => {
    const book = bought([figure("2025-12-20", "70"), figure(reached, "100")]);
    const judgement = judgedOn(book, reached);
    expect(judgement).toMatchObject({ standing: "kept-late", count: { atDeadline: "70", metBy: reached } });
    expect(judgement.reason).toContain(`${late} after the last day, 2025-12-31`);
  });

  it("stays open while the last figure is older than the last day", () => {
    expect(standing(bought([figure("2025-12-30", "70")]), "2026-03-01")).toBe("unknown");
  });

  it.each([
    ["79", "broken"],
    ["80", "partly"],
    ["99", "partly"],
  ])("with %s of a hundred: %s", (tons, verdict) => {
    const book = bought([figure("2025-12-31", tons)]);
    expect(standing(book, "2026-01-01")).toBe(verdict);
    expect(count(book, "2026-01-01").share).toBe(Number(tons));
  });

  it("draws the line at 80 per cent, not at what rounds to it", () => {
    expect(standing(bought([figure("2025-12-31", "79.6")]), "2026-01-01")).toBe("broken");
  });

  it("takes the first figure from the last day on for the most that can have been done by then", () => {
    const rows = [figure("2025-12-20", "70"), figure("2026-01-08", "85"), figure("2026-03-19", "93")];
    const judgement = judgedOn(bought(rows), "2026-03-19");
    expect(judgement.standing).toBe("partly");
    expect(judgement.reason).toBe("Not met by the last day, 2025-12-31: 85% by 2026-01-08; 93% by 2026-03-19.");
    expect(judgement.count).toMatchObject({ share: 93, atDeadline: "70" });
  });
});

describe("what can be known", () => {
  const rows = [
    figure("2025-06-30", "60", { published: "2025-07-10" }),
    figure("2025-06-30", "40", { published: "2025-09-10" }),
  ];

  it("is nothing of a figure before it is published", () => {
    expect(count(bought(rows), "2025-07-09")).toMatchObject({ value: null, dataThrough: null });
  });

  it("is the vintage published last by then", () => {
    const book = bought(rows);
    expect(count(book, "2025-09-09")).toMatchObject({ value: "60", published: "2025-07-10" });
    expect(count(book, "2025-09-10")).toMatchObject({ value: "40", published: "2025-09-10" });
    expect([standing(book, "2025-09-09"), standing(book, "2025-09-10")]).toEqual(["on-track", "behind"]);
  });

  it("is no figure of a day that lies ahead of the one asked for", () => {
    expect(count(bought(rows), "2025-06-29", "2026-01-01").value).toBeNull();
  });

  it("is from the first of the month where only the month of publication is told, but not before the data end", () => {
    const book = bought([
      figure("2025-03-31", "25", { published: "2025-05" }),
      figure("2025-06-15", "50", { published: "2025-06" }),
    ]);
    expect([count(book, "2025-04-30").value, count(book, "2025-05-01").value]).toEqual([null, "25"]);
    expect([count(book, "2025-06-14").value, count(book, "2025-06-15").value]).toEqual(["25", "50"]);
  });
});

describe("ranges and bounds", () => {
  it("a range counts by its lower end and shows both", () => {
    const book = bought([figure("2025-12-31", "", { low: "85", high: "105" })]);
    expect(judgedOn(book, "2026-01-01")).toMatchObject({
      standing: "partly",
      count: { value: null, low: "85", high: "105", share: 85, metBy: null },
    });
  });

  it.each(["about", "at-least", "at-most"])("a bound stays with its figure: %s", (bound) => {
    expect(count(bought([figure("2025-03-31", "25", { bound })]), "2025-04-01")).toMatchObject({ value: "25", bound });
  });

  it("at most a hundred is no proof of a hundred", () => {
    expect(standing(bought([figure("2025-12-31", "100", { bound: "at-most" })]), "2026-01-01")).not.toBe("kept");
  });

  it("at most proves no more than the figure before it, and is shown as printed", () => {
    const book = bought([figure("2025-03-31", "30"), figure("2025-06-30", "60", { bound: "at-most" })]);
    expect(judgedOn(book, "2025-07-01")).toMatchObject({ standing: "behind", count: { value: "60", share: 60 } });
  });

  it("at most ten is ten at most, though more stood there before", () => {
    const book = bought([figure("2025-03-31", "60"), figure("2025-06-30", "10", { bound: "at-most" })]);
    expect(standing(book, "2025-07-01")).toBe("behind");
  });

  it("at most a hundred is no proof of a hundred in a sum either", () => {
    const judges = YEAR.replace("unit: t", "unit: t, count: sum");
    const book = bought([figure("2025-12-31", "100", { from: "2025-01-01", bound: "at-most" })], judges);
    expect(standing(book, "2026-01-01")).not.toBe("kept");
  });

  it("a gap is no figure", () => {
    const book = bought([figure("2025-03-31", "25"), figure("2025-06-30", "")]);
    expect(count(book, "2025-07-01")).toMatchObject({ value: "25", dataThrough: "2025-03-31" });
  });
});

describe("counting rules", () => {
  const less = YEAR.replace("unit: t", 'unit: t, less: "50"');
  it.each([
    ["40", "0", "behind"],
    ["70", "20", "behind"],
    ["150", "100", "kept"],
  ])("what stood on the books before is taken off: %s are %s", (total, value, verdict) => {
    const book = bought([figure("2025-03-31", total)], less);
    expect(judgedOn(book, "2025-04-01")).toMatchObject({ standing: verdict, count: { value } });
  });

  const sum = YEAR.replace("unit: t", "unit: t, count: sum");
  const month = (from: string, through: string, tons: string) => figure(through, tons, { from });
  it("months are added up, from the first that begins in the window to the last that ends in it", () => {
    const rows = [
      month("2024-12-15", "2025-01-14", "1000"),
      month("2025-01-15", "2025-06-30", "40"),
      month("2025-07-01", "2025-12-31", "45"),
      month("2026-01-01", "2026-01-31", "1000"),
    ];
    const judgement = judgedOn(bought(rows, sum), "2026-02-01");
    expect(judgement).toMatchObject({ standing: "partly", count: { value: "85", dataThrough: "2025-12-31" } });
    expect(judgement.figures.map(({ value }) => value)).toEqual(["40", "45"]);
  });

  it("a revised month counts once", () => {
    const rows = [
      figure("2025-12-31", "40", { from: "2025-01-01", published: "2026-01-05" }),
      figure("2025-12-31", "85", { from: "2025-01-01", published: "2026-02-05" }),
    ];
    const book = bought(rows, sum);
    expect([count(book, "2026-01-05").value, count(book, "2026-02-05").value]).toEqual(["40", "85"]);
  });

  it("a month without a figure leaves the sum open", () => {
    const rows = [month("2025-01-01", "2025-11-30", ""), month("2025-12-01", "2025-12-31", "45")];
    expect(standing(bought(rows, sum), "2026-01-01")).toBe("unknown");
  });

  it("parts of a ton add up exactly", () => {
    const rows = [month("2025-01-01", "2025-01-31", "0.1"), month("2025-02-01", "2025-02-28", "0.2")];
    expect(count(bought(rows, sum), "2025-03-01").value).toBe("0.3");
  });
});
