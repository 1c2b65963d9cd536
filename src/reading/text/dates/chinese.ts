// Dates as Chinese writes them. Patterns are for folded text: simplified characters, plain digits.

import { hanValue } from "../digits.ts";
import {
  ago,
  around,
  type DateRule,
  endOfYear,
  type Found,
  type Groups,
  lasting,
  nearby,
  oneDay,
  oneMonth,
  oneYear,
  onWeekday,
  type Part,
  type Setting,
  someMonths,
  yearOf,
} from "./calendar.ts";

const YEAR =
  "(?:(?<year>20\\d\\d|19\\d\\d|二[〇零]二[〇零一二三四五六七八九])年|(?<which>今年|明年|去年|前年|后年|同年|当年))";
const MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";
const DATE = "(?<date>[0-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
const LAST = "(?:(?:至|到|-|和|、)(?<last>[0-3]?\\d)[日号])?";
const COUNT = "(?<count>\\d{1,3}|[一二两三四五六七八九十百]{1,4})";

const MOVED: Readonly<Record<string, number>> = { 明年: 1, 去年: -1, 前年: -2, 后年: 2 };
const WEEKDAYS = "一二三四五六日天";
const QUARTERS = "一二三四";

const rule = (pattern: string, read: DateRule["read"]): DateRule => ({ pattern: new RegExp(pattern, "g"), read });

/** In the order of preference where two begin at one place and end at one place. */
export const CHINESE: readonly DateRule[] = [
  // "13日至15日" gives the month's day sign twice; "13至15日" only once.
  rule(`(?:${YEAR})?${MONTH}(?:(?<date>[0-3]?\\d)[日号]?(?:至|到|-|和|、)(?<last>[0-3]?\\d)[日号])`, (g, s) =>
    dayIn(g, s),
  ),
  rule("(?<![\\d月年至到-])(?<date>[1-9]|[12]\\d|3[01])日(?![元本圆均报常内])", (g, s) => sameMonth(value(g.date), s)),
  rule(`(?:${YEAR})?${MONTH}${DATE}${LAST}`, (g, s) => dayIn(g, s)),
  rule("(?<year>20\\d\\d)[-/.](?<month>[01]?\\d)[-/.](?<date>[0-3]?\\d)(?!\\d)", (g, s) => dayIn(g, s)),
  rule(`(?:${YEAR})?${MONTH}(?<part>初|上旬|中旬|底|末|下旬)`, (g, s) =>
    oneMonth(yearIn(g, s), value(g.month), partOf(g.part), s),
  ),
  rule(`${YEAR}${MONTH}份?`, (g, s) => oneMonth(yearIn(g, s), value(g.month), null, s)),
  rule(`(?<![\\d个])${MONTH}份?`, (g, s) => oneMonth(null, value(g.month), null, s)),
  rule(`${YEAR}(?:第?(?<nth>[一二三四1-4])季度?)`, (g, s) => quarter(g, s)),
  rule("第?(?<nth>[一二三四])季度", (g, s) => quarter(g, s)),
  rule(`${YEAR}(?<half>上|下)半年`, (g, s) => {
    const first = g.half === "上";
    return someMonths(yearIn(g, s), first ? 1 : 7, first ? 6 : 12, "part", s);
  }),
  rule(`${YEAR}的?(?<nth>最后|头|前)${COUNT}个月`, (g, s) => months(g, s)),
  rule(`${YEAR}(?:年?底|年?末|年终)`, (g, s) => endOfYear(yearIn(g, s), g.year !== undefined)),
  rule("年底|年末", (_, s) => endOfYear(yearOf(s), false)),
  rule(`${YEAR}(?<part>年?初|年中)`, (g, s) => oneYear(yearIn(g, s), partOf(g.part), g.year !== undefined)),
  rule(`${YEAR}度?(?<later>稍?晚些时候|晚些|稍后)?`, (g, s) => {
    const found = oneYear(yearIn(g, s), null, g.year !== undefined);
    const follows = g.which === "同年" || g.which === "当年";
    return found && { ...found, ...(g.later && { how: "relative" as const }), follows };
  }),
  rule("(?<word>前天|昨天|昨日|昨晚|今天|今日|明天|明日|后天)", (g, s) => nearby(dayMoved(g.word ?? ""), s)),
  rule("(?<which>本|这|上|下)(?:个)?(?<unit>周|星期|月|季度)(?![一二三四五六日天])", (g, s) =>
    around(unit(g.unit), g.which === "上" ? -1 : g.which === "下" ? 1 : 0, s),
  ),
  rule("(?<which>本|这|上|下)?(?:个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])", (g, s) =>
    onWeekday(
      Math.min(6, WEEKDAYS.indexOf(g.day ?? "")),
      g.which === "下" ? "next" : g.which === "上" ? "last" : null,
      s,
    ),
  ),
  rule(`${COUNT}(?<unit>天|周|个星期|个月|年)前`, (g, s) => ago(value(g.count), unit4(g.unit), s)),
  rule(`${COUNT}(?<unit>天|周|个星期|个月|年)(?!前|代|级|来|度)`, (g) => lasting(value(g.count), unit4(g.unit))),
];

/** What stands before a date and says which side of it is meant. */
export const CHINESE_EDGES: readonly (readonly [
  RegExp,
  "since" | "from" | "through" | "by" | "before" | "after" | "within" | "for",
])[] = [
  [/(?:自|从|自从)$/, "from"],
  [/(?:至|到|截至|截止|直到|直至)$/, "through"],
  [/(?:不晚于|不迟于)$/, "by"],
  [/(?:在未来|未来)$/, "within"],
  [/(?:为期|期限为?|延长|暂停)$/, "for"],
];

/** In Chinese the side may stand after the date. */
export const CHINESE_EDGES_AFTER: readonly (readonly [
  RegExp,
  "since" | "from" | "by" | "before" | "after" | "within",
])[] = [
  [/^(?:以来)/, "since"],
  [/^(?:零时)?(?:起|开始|开始生效|生效)/, "from"],
  [/^(?:之前|以前|前)/, "by"],
  [/^(?:之后|以后|后)/, "after"],
  [/^(?:之内|以内|内)/, "within"],
];

function dayIn(g: Groups, setting: Setting): Found | null {
  const date = value(g.date);
  return oneDay(yearIn(g, setting), value(g.month), date, setting, g.last === undefined ? date : value(g.last));
}

/** "30日" alone is the last such day up to the article's. */
function sameMonth(date: number, setting: Setting): Found | null {
  const [year, month, day] = (setting.anchor ?? "").split("-").map(Number);
  if (!year || !month || !day) return null;
  const ended = date > day;
  const [y, m] = ended && month === 1 ? [year - 1, 12] : [year, ended ? month - 1 : month];
  const found = oneDay(y, m, date, setting);
  return found && { ...found, full: false };
}

function value(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d/.test(text) ? Number(text) : (hanValue(text) ?? 0);
}

function yearIn(g: Groups, setting: Setting): number | null {
  if (g.year !== undefined) return value(g.year);
  return g.which === undefined ? null : yearOf(setting, MOVED[g.which] ?? 0);
}

function partOf(word: string | undefined): Part {
  if (/初|上旬/.test(word ?? "")) return "early";
  return /中/.test(word ?? "") ? "mid" : "late";
}

function quarter(g: Groups, setting: Setting): Found | null {
  const q = /\d/.test(g.nth ?? "") ? Number(g.nth) : QUARTERS.indexOf(g.nth ?? "") + 1;
  return someMonths(yearIn(g, setting), q * 3 - 2, q * 3, "quarter", setting);
}

function months(g: Groups, setting: Setting): Found | null {
  const n = Math.min(12, Math.max(1, value(g.count)));
  return g.nth === "最后"
    ? someMonths(yearIn(g, setting), 13 - n, 12, "part", setting)
    : someMonths(yearIn(g, setting), 1, n, "part", setting);
}

function dayMoved(word: string): number {
  if (word.startsWith("前")) return -2;
  if (word.startsWith("昨")) return -1;
  if (word.startsWith("明")) return 1;
  return word.startsWith("后") ? 2 : 0;
}

const unit = (word: string | undefined): "week" | "month" | "quarter" =>
  word === "月" ? "month" : word === "季度" ? "quarter" : "week";
const unit4 = (word: string | undefined): "day" | "week" | "month" | "year" =>
  word === "天" ? "day" : word === "年" ? "year" : word === "个月" ? "month" : "week";
