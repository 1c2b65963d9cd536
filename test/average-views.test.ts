// What the book says of averages, asked as a door would: layers, moves, others' figures, and every wrong question.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../src/time/index.ts";
import type { AverageAnswer } from "../src/views/average-answer.ts";
import { ask, VIEWS } from "../src/views/index.ts";
import { RICH } from "./support/rich-book.ts";
import { answer, question, refusal } from "./support/shipped.ts";
import { tinyBook } from "./support/tiny-book.ts";

type Given = Parameters<typeof answer>[1];

const average = (given: Given) => answer<AverageAnswer>("average", given).answer;
const hundredths = (text: string) => Math.round(100 * Number(text.replace("%", "")));
const sum = (all: readonly string[]) => all.reduce((total, text) => total + hundredths(text), 0);

describe("the average of a day", () => {
  it("fell on 10 November 2025 by the fentanyl layer, and by no other", () => {
    const { move, total, layers } = average({ on: "2025-11-10" });
    expect(move).toMatchObject({ on: "2025-11-10", points: "-9.95", by: ["eo-14357"], after: total });
    const moved = move?.layers
      .filter(({ points }) => points !== "0.00")
      .map(({ measure, points }) => [measure, points]);
    expect(moved).toEqual([["fentanyl", "-9.95"]]);
    expect(layers.find(({ measure }) => measure === "fentanyl")?.parts.map((p) => p.measure)).toEqual([
      "us-ieepa-fentanyl",
    ]);
    expect(average({ on: "2025-11-09" }).move?.on).toBe("2025-11-01");
  });

  it("is the sum of its layers, and of its goods, on whatever day", { timeout: 30_000 }, () => {
    const days = fc.integer({ min: 0, max: 3200 }).map((n) => addDays(day("2018-01-01"), n));
    fc.assert(
      fc.property(days, fc.constantFrom("chapter", "list"), (on, by) => {
        const { total, layers, parts } = average({ on, by });
        expect(sum(layers.map((layer) => layer.points))).toBe(hundredths(total ?? ""));
        expect(sum((parts ?? []).map((part) => part.points))).toBe(hundredths(total ?? ""));
      }),
      { numRuns: 12 },
    );
  });

  it("does not move when lines get other numbers", () => {
    for (const renumbered of ["2022-01-27", "2025-07-01", "2026-02-01"]) {
      const { points } = average({ on: renumbered, from: addDays(day(renumbered), -1), to: renumbered, daily: "" });
      expect(points).toHaveLength(2);
      expect(points[0]?.layers).toEqual(points[1]?.layers);
    }
  });

  it("is known as it was known: on 8 April 2025 the exemption of electronics was not", () => {
    const then = average({ on: "2025-04-09", known: "2025-04-08" });
    expect(hundredths(then.total ?? "")).toBeGreaterThan(hundredths(average({ on: "2025-04-09" }).total ?? "") + 1500);
    expect(average({ on: "2025-11-10", known: "2025-11-20" }).published.map((p) => p.publisher)).toEqual([
      "Peterson Institute for International Economics",
    ]);
  });

  it("follows a what-if, and says where one does not touch it", () => {
    const threat = answer<AverageAnswer>("average", { on: "2025-12-01", "what-if": "hundred-more-points" });
    const record = average({ on: "2025-12-01" });
    const reciprocal = (a: AverageAnswer) => a.layers.find(({ measure }) => measure === "reciprocal")?.points ?? "0";
    expect(hundredths(reciprocal(threat.answer))).toBeCloseTo(11 * hundredths(reciprocal(record)), -1);
    expect(threat.notes).toContain(`By the record alone it is ${record.total}.`);
    const lapse = answer<AverageAnswer>("average", { on: "2026-11-11", "what-if": "truce-lapses" });
    expect(lapse.projected).toBe(true);
    expect(lapse.notes).toContain("truce-lapses moves nothing that this average counts on that day.");
  });

  it("stands beside what others printed by then, each for its own day", () => {
    const { published } = average({ on: "2025-12-01" });
    expect(published.map(({ value, on }) => [value, on])).toEqual([
      ["47.5%", "2025-11-10"],
      ["34.607%", "2025-11-13"],
      ["30.6%", "2025-12-31"],
    ]);
  });
});

describe("one move on many baskets", () => {
  it("57 to 47, 45 to 35, 31 to 22 and 30 to 20 are the same ten points", () => {
    const rows = new Map(average({ on: "2025-11-10" }).alike?.rows.map((row) => [row.definition, row]));
    const printed = (id: string) =>
      [rows.get(id)?.before, rows.get(id)?.after].map((text) => Math.round(hundredths(text ?? "") / 100));
    expect(printed("piie")).toEqual([58, 48]);
    expect(printed("yale")).toEqual([45, 35]);
    expect(printed("waugh")).toEqual([31, 22]);
    expect(printed("flat-addon")).toEqual([30, 20]);
    expect(printed("cn24-statutory")).toEqual([43, 33]);
    for (const { points } of rows.values()) expect(Math.abs(Number(points) + 9.5)).toBeLessThan(0.7);
  });

  it("is not told where little moved", () => {
    expect(average({ on: "2025-11-01" }).alike).toBeNull();
  });
});

describe("the flat average", () => {
  it("is the law alone, both sides in one chart", () => {
    const { total, counter, move } = average({ definition: "flat-addon", on: "2025-11-10" });
    expect([total, counter?.definition, counter?.total, move?.points]).toEqual(["20%", "flat-addon-cn", "10%", "-10"]);
    const course = average({ definition: "flat-addon", on: "2026-10-09" }).points.map(({ from, total: t }) => [
      from,
      t,
    ]);
    expect(course).toContainEqual(["2025-04-10", "145%"]);
    expect(course).toContainEqual(["2026-07-24", "12.5%"]);
  });
});

describe("a published average", () => {
  it("is quoted at its days and never computed", () => {
    const { total, layers, move, points } = average({ definition: "piie", on: "2025-12-01" });
    expect([total, layers, move]).toEqual(["47.5%", [], null]);
    expect(points.every(({ from, until }) => until === addDays(day(from ?? ""), 1))).toBe(true);
    expect(average({ definition: "piie", on: "2025-12-01", known: "2017-01-01" }).total).toBeNull();
  });
});

describe("a book of one's own", () => {
  /** 1,500 at 3.4% and 100 at what was collected on them, nothing. */
  it("has averages over one's own goods, by a definition that is like another", () => {
    const own = tinyBook(RICH);
    const view = VIEWS.find(({ name }) => name === "average");
    if (!view) throw new Error("no view");
    const raw = { definition: ["ours"], on: ["2025-12-01"], by: ["chapter"] };
    const asked = ask(own, view, raw, day("2026-11-24"));
    if (!asked.ok) throw new Error(JSON.stringify(asked.problems));
    const { total, parts, definition } = asked.answer as AverageAnswer;
    expect([definition, total]).toEqual(["ours", "3.19%"]);
    expect(parts?.map(({ key, value, points }) => [key, value, points])).toEqual([
      ["01", "100", "0.00"],
      ["85", "1500", "3.19"],
    ]);
  });

  it("may have none", () => {
    const view = VIEWS.find(({ name }) => name === "average");
    const asked = view && ask(tinyBook(), view, {}, day("2026-11-24"));
    expect(asked?.ok === false && asked.problems).toMatchObject([
      { code: "unknown-definition", help: "there are: none in this book" },
    ]);
  });
});

describe("a wrong question about averages", () => {
  it.each([
    ["an average that there is none of", { definition: "cn24-statutry" }, "unknown-definition"],
    ["a day before the first", { on: "2017-12-31" }, "before-the-record"],
    ["a series that ends before it begins", { from: "2025-02-01", to: "2025-01-01" }, "bad-range"],
    ["more days than anybody reads", { from: "2018-01-01", to: "9999-12-31", daily: "" }, "bad-range"],
    ["goods of what weighs none", { definition: "flat-addon", by: "chapter" }, "bad-choice"],
    ["parts that there are none of", { by: "colour" }, "bad-choice"],
  ])("%s", (_, given, code) => {
    expect(refusal("average", given)).toEqual([code]);
  });

  it("names what there is instead", () => {
    const asked = question("average", { definition: "cn24-statutry" });
    expect(asked.ok ? "" : asked.problems[0]?.help).toBe("did you mean cn24-statutory?");
  });
});
