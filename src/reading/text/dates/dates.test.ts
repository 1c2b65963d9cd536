import { describe, expect, it } from "vitest";
import type { Language } from "../../../model/words.ts";
import { day } from "../../../time/index.ts";
import { fold } from "../fold.ts";
import { datesIn } from "./index.ts";

// 26 November 2025 was a Wednesday.
const WRITTEN = day("2025-11-26");

/** `edge from..through` of each date; a duration as `1 year`. */
function dates(text: string, lang: Language, written: typeof WRITTEN | null = WRITTEN): string[] {
  return datesIn(text, fold(text), lang, written, 0).map((d) =>
    d.length
      ? `${d.length.count} ${d.length.of}`
      : `${d.edge} ${d.from === d.through ? d.from : `${d.from}..${d.through}`}`,
  );
}

describe("English", () => {
  it.each([
    ["on October 30, 2025,", "on 2025-10-30"],
    ["30 October 2025", "on 2025-10-30"],
    ["on Oct. 30", "on 2025-10-30"],
    ["will meet on Jan. 10", "on 2026-01-10"],
    ["from May 13 to 15, 2026", "from 2026-05-13..2026-05-15"],
    ["from Nov. 10, 2025, until Nov. 10, 2026", "on 2025-11-10..2026-11-10"],
    ["Nov. 1 through Dec. 31, 2025", "on 2025-11-01..2025-12-31"],
    ["suspended through Dec. 31", "through 2025-12-31"],
    ["next April", "on 2026-04-01..2026-04-30"],
    ["Trump will travel in April", "on 2026-04-01..2026-04-30"],
    ["Beijing imposed them in April", "on 2025-04-01..2025-04-30"],
    ["by the end of 2025", "by 2025-12-01..2025-12-31"],
    ["in the last two months of 2025", "on 2025-11-01..2025-12-31"],
    ["in the first quarter of 2026", "on 2026-01-01..2026-03-31"],
    ["since 2018", "since 2018-01-01..2018-12-31"],
    ["in mid-December", "on 2025-12-11..2025-12-20"],
    ["the 2025/26 marketing year", "on 2025-09-01..2026-08-31"],
    ["said on Monday", "on 2025-11-24"],
    ["next Monday", "on 2025-12-01"],
    ["yesterday", "on 2025-11-25"],
    ["last month", "on 2025-10-01..2025-10-31"],
    ["in April 2026 and later that year", "on 2026-04-01..2026-04-30|on 2026-05-01..2026-12-31"],
    ["for one year", "1 year"],
    ["a 90-day truce", "90 day"],
  ])("%s", (text, expected) => expect(dates(text, "en").join("|")).toBe(expected));

  it("does not take a verb for a month", () => expect(dates("It may march on; tariffs may end", "en")).toEqual([]));
  it("knows no 30 February", () => expect(dates("on February 30, 2025", "en")).not.toContain("on 2025-02-30"));
});

describe("Spanish", () => {
  it.each([
    ["el 30 de octubre de 2025", "on 2025-10-30"],
    ["el 30 de octubre", "on 2025-10-30"],
    ["31 oct. 2025", "on 2025-10-31"],
    ["del 13 al 15 de mayo de 2026", "on 2026-05-13..2026-05-15"],
    ["viajará en abril", "on 2026-04-01..2026-04-30"],
    ["el próximo abril", "on 2026-04-01..2026-04-30"],
    ["hasta el 10 de noviembre de 2026", "through 2026-11-10"],
    ["en los dos últimos meses de 2025", "on 2025-11-01..2025-12-31"],
    ["a finales de 2025", "on 2025-12-01..2025-12-31"],
    ["el lunes", "on 2025-11-24"],
    ["el año pasado", "on 2024-01-01..2024-12-31"],
    ["durante un año", "1 year"],
    ["el primer trimestre de 2026", "on 2026-01-01..2026-03-31"],
  ])("%s", (text, expected) => expect(dates(text, "es").join("|")).toBe(expected));
});

describe("Chinese", () => {
  it.each([
    ["2025年10月30日", "on 2025-10-30"],
    ["10月30日在釜山会晤", "on 2025-10-30"],
    ["十月三十日", "on 2025-10-30"],
    ["5月13日至15日将访华", "on 2026-05-13..2026-05-15"],
    ["自2025年11月10日起", "from 2025-11-10"],
    ["至2026年11月10日", "through 2026-11-10"],
    ["明年4月", "on 2026-04-01..2026-04-30"],
    ["2025年最后两个月", "on 2025-11-01..2025-12-31"],
    ["今年年底前", "by 2025-12-01..2025-12-31"],
    ["2026年第一季度", "on 2026-01-01..2026-03-31"],
    ["2026年至2028年", "on 2026-01-01..2028-12-31"],
    ["周一", "on 2025-11-24"],
    ["上月", "on 2025-10-01..2025-10-31"],
    ["24日表示", "on 2025-11-24"],
    ["暂停一年", "1 year"],
    ["2026年4月访华，同年晚些时候", "on 2026-04-01..2026-04-30|on 2026-05-01..2026-12-31"],
  ])("%s", (text, expected) => expect(dates(text, "zh").join("|")).toBe(expected));
});

describe("without the article's day", () => {
  it("what names its year stands, and the rest is open", () =>
    expect(dates("on Oct. 30, 2025, and on Monday, and in April", "en", null)).toEqual([
      "on 2025-10-30",
      "on null",
      "on null",
    ]));
});
