// Everyday names of goods lead to lines that stand in the schedule, in three languages, and say whose the classification is.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chapterOf, formatHts, lineOn, parseHts } from "../src/tariff/index.ts";
import { day } from "../src/time/index.ts";
import type { FindAnswer } from "../src/views/find.ts";
import { describeWithShared, shared } from "./support/shared.ts";
import { answer, BOOK } from "./support/shipped.ts";

const GOODS = [...BOOK.voices().goods.values()];
const LANGUAGES = ["en", "zh", "es"] as const;

const found = (words: string) => answer<FindAnswer>("find", { words }).answer.found;
const first = (words: string): string | undefined => found(words)[0]?.goods;

describe("the shelf of goods", () => {
  it("names more than 300 goods in three languages", () => {
    expect(GOODS.length).toBeGreaterThan(300);
    for (const language of LANGUAGES) expect(new Set(GOODS.map((g) => g.name[language])).size).toBe(GOODS.length);
  });

  it("points each to one to four lines that stand on the last day of the record", () => {
    const lost = GOODS.flatMap(({ id, hts }) =>
      hts.map((digits) => {
        const input = parseHts(digits);
        if (input?.kind !== "line") return `${id}: ${digits} is no line`;
        const line = lineOn(BOOK.chapter("US", chapterOf(digits)), input.number, day("2026-10-09"));
        return line.kind === "line" ? "" : `${id}: ${formatHts(digits)} ${line.kind}`;
      }),
    );
    expect(lost.filter((text) => text !== "")).toEqual([]);
    expect(GOODS.filter(({ hts }) => hts.length > 4 || new Set(hts).size < hts.length).map((g) => g.id)).toEqual([]);
  });

  it.each(LANGUAGES)("gives no name to two goods (%s)", (language) => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, name, aliases } of GOODS) {
      for (const text of [name[language], ...(aliases[language] ?? [])]) {
        const bare = text.toLowerCase();
        bearers.set(bare, (bearers.get(bare) ?? new Set()).add(id));
      }
    }
    expect([...bearers].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
  });
});

describeWithShared("what was bought from China in 2024", () => {
  it("has an everyday name for each of the 150 largest lines of chapters 01 to 97", () => {
    const rows = readFileSync(shared("facts/weights-china-2024.tsv") ?? "", "utf8")
      .trim()
      .split("\n")
      .slice(1);
    const values = rows.map((row) => row.split("\t")).map(([hts8 = "", value]) => ({ hts8, value: Number(value) }));
    const largest = values.filter(({ hts8 }) => hts8 < "98").sort((a, b) => b.value - a.value);
    const named = new Set(GOODS.flatMap(({ hts }) => hts.map((digits) => formatHts(digits.slice(0, 8)))));
    expect(largest.slice(0, 150).filter(({ hts8 }) => !named.has(hts8))).toEqual([]);
  });
});

describe("goods in `find`", () => {
  it.each([
    ["lithium battery", "goods-lithium-batteries"],
    ["Lithium Batteries", "goods-lithium-batteries"],
    ["batería de litio", "goods-lithium-batteries"],
    ["锂电池", "goods-lithium-batteries"],
    ["toys", "goods-toys"],
    ["玩具", "goods-toys"],
    ["juguetes", "goods-toys"],
    ["power bank", "goods-power-banks"],
    ["充电宝", "goods-power-banks"],
    ["sneakers", "goods-sneakers"],
    ["zapatillas", "goods-sneakers"],
    ["运动鞋", "goods-sneakers"],
    ["T-shirt", "goods-t-shirts"],
    ["playera", "goods-t-shirts"],
    ["phone case", "goods-phone-cases"],
    ["手机壳", "goods-phone-cases"],
    ["heladera", "goods-refrigerators"],
    ["口罩", "goods-face-masks"],
    ["solar panels", "goods-solar-panels"],
    ["rare earths", "goods-rare-earth-compounds"],
    ["鞋", "goods-shoes"],
  ])("%s comes first as %s", (words, id) => expect(first(words)).toBe(id));

  it.each([
    ["lithum battery", "goods-lithium-batteries"],
    ["bateria de lition", "goods-lithium-batteries"],
    ["juguets", "goods-toys"],
    ["screwdrver", "goods-screwdrivers-hammers"],
    ["tshirt", "goods-t-shirts"],
    ["celulares", "goods-smartphones"],
  ])("%s, a letter or a plural off, is still %s", (words, id) => expect(first(words)).toBe(id));

  it("gives the lines with their general rates, what decides, and whose the classification is", () => {
    const envelope = answer<FindAnswer>("find", { words: "T-shirt", on: "2026-10-09" });
    expect(envelope.answer.found[0]).toMatchObject({
      id: "6109.10.00",
      what: "goods",
      view: "duty",
      goods: "goods-t-shirts",
      codes: [
        { hts: "6109.10.00", general: "16.5%" },
        { hts: "6109.90.10", general: "32%" },
      ],
      note: expect.stringContaining("6109.90.10"),
    });
    expect(envelope.notes.join(" ")).toContain("Classification is yours");
  });

  it("gives the legal line on a day on which the statistical number did not stand", () => {
    const codes = (on: string) => answer<FindAnswer>("find", { words: "BESS", on }).answer.found[0]?.codes;
    expect(codes("2026-10-09")?.map((c) => c.hts)).toEqual(["8507.60.0030", "8507.60.0090", "8504.40.95"]);
    expect(codes("2025-11-10")?.map((c) => c.hts)).toEqual(["8507.60.00", "8504.40.95"]);
  });

  it("keeps silent about classification where no goods are shown", () => {
    expect(answer<FindAnswer>("find", { words: "Busan" }).notes).toEqual([]);
  });

  it.each(["fentanyl tariff", "芬太尼关税", "steel tariff", "Trump", "Busan", "truce", "soybeans"])(
    "%s asks for something else first",
    (words) => expect(first(words)).toBeUndefined(),
  );

  it("finds the goods although the words ask for their duty", () => {
    expect(first("tariff on toys")).toBe("goods-toys");
    expect(first("arancel a los juguetes")).toBe("goods-toys");
    expect(first("玩具关税")).toBe("goods-toys");
  });
});
