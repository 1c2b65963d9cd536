// Dates as English writes them. Patterns are for folded text.

import { wordValue } from "../digits.ts";
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

const MONTH =
  "(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const DATE = "(?<date>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%])(?!,\\d|\\.\\d)";
const LAST = "(?: ?(?:-|to|through|and) ?(?<last>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%]))?";
const NUMBER = "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)";
const WHICH_YEAR = `(?:${YEAR}|(?<which>this|the|that|last|next|the same|the following|the previous) year)`;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS = ["first", "second", "third", "fourth"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MOVED: Readonly<Record<string, number>> = { last: -1, past: -1, "the previous": -1, next: 1, "the following": 1 };

const rule = (pattern: string, read: DateRule["read"]): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9$])(?:${pattern})`, "g"),
  read,
});

/** In the order of preference where two begin at one place and end at one place. */
export const ENGLISH: readonly DateRule[] = [
  rule(`${MONTH} ${DATE}${LAST}(?:,? ${YEAR})?`, (g, s, text) => (capital(text) ? dayIn(g, s) : null)),
  rule(`${DATE}${LAST} (?:of )?${MONTH}(?:,? ${YEAR})?`, (g, s, text) => (capitalMonth(text) ? dayIn(g, s) : null)),
  rule("(?<year>20\\d\\d)-(?<mm>\\d\\d)-(?<date>\\d\\d)(?!\\d)", (g, s) =>
    oneDay(number(g.year), Number(g.mm), Number(g.date), s),
  ),
  rule("(?<mm>[01]?\\d)/(?<date>[0-3]?\\d)/(?<year>20\\d\\d)(?!\\d)", (g, s) =>
    oneDay(number(g.year), Number(g.mm), Number(g.date), s),
  ),
  rule(
    `(?:the )?(?<part>early|mid|late|end|beginning|start|middle|close)(?: of| in)?[ -](?:of )?${MONTH}(?:,? (?:of )?${YEAR})?`,
    (g, s) => oneMonth(number(g.year), monthOf(g.month), partOf(g.part), s),
  ),
  rule(`(?<when>next|this|last|this coming|past|this past) ${MONTH}`, (g, s) => monthBy(g, s)),
  rule(`${MONTH}(?:,| of)? (?:${YEAR}|(?<which>this|last|next|the following|the same) year)`, (g, s) =>
    oneMonth(yearIn(g, s), monthOf(g.month), null, s),
  ),
  rule(
    `(?<=(?:^|[^a-z])(?:in|by|since|until|till|through|from|during|before|after|to|between|and|for|of|last|next|every|both) )${MONTH}`,
    (g, s, text) => (capital(text) ? oneMonth(null, monthOf(g.month), null, s) : null),
  ),
  rule(`(?:the )?(?<nth>first|second|third|fourth|last|final) quarter(?: of ${WHICH_YEAR})?`, (g, s) =>
    quarter(ordinal(g.nth), g, s),
  ),
  rule(`q(?<q>[1-4])(?: of)?(?: ${YEAR})?(?![a-z0-9])`, (g, s) => quarter(Number(g.q), g, s)),
  rule(`(?:the )?(?<nth>first|second|last) half of ${WHICH_YEAR}`, (g, s) => {
    const first = g.nth === "first";
    return someMonths(yearIn(g, s), first ? 1 : 7, first ? 6 : 12, "part", s);
  }),
  rule(`(?:the )?(?<nth>first|last|final) ${NUMBER} months of ${WHICH_YEAR}`, (g, s) => months(g, s)),
  rule(`(?:the )?(?<part>end|close|turn) of ${WHICH_YEAR}|year-?end(?: ${YEAR.replace("year", "alone")})?`, (g, s) =>
    endOfYear(number(g.year ?? g.alone) ?? yearIn(g, s) ?? yearOf(s), g.year !== undefined || g.alone !== undefined),
  ),
  rule(`(?:the )?(?<part>early|mid|late|beginning|start|middle)(?: of| in)?[ -]${WHICH_YEAR}`, (g, s) =>
    oneYear(yearIn(g, s), partOf(g.part), g.year !== undefined),
  ),
  rule("(?<year>20\\d\\d)[/-](?<end>\\d\\d)(?: (?:marketing|crop|fiscal) year| season)(?![a-z0-9])", (g) =>
    season(number(g.year)),
  ),
  rule("(?:marketing year|crop year|my) ?(?<year>20\\d\\d)[/-](?<end>\\d\\d)(?!\\d)", (g) => season(number(g.year))),
  rule(
    `(?:calendar |fiscal )?(?:year )?${YEAR}(?![%/]|,\\d|\\.\\d|-\\d| (?:tons|tonnes|percent|points|million|deaths))`,
    (g) => oneYear(number(g.year), null, true),
  ),
  rule("(?<word>yesterday|today|tonight|tomorrow|last night)(?![a-z])", (g, s) =>
    nearby({ yesterday: -1, "last night": -1, tomorrow: 1 }[g.word ?? ""] ?? 0, s),
  ),
  rule(
    "(?<when>this|last|next|the past|the previous|the following|the same|that) (?<unit>week|month|quarter|year)(?![a-z'])(?!-)",
    (g, s) => following(around(unit(g.unit), MOVED[(g.when ?? "").replace("the past", "past")] ?? 0, s), g),
  ),
  rule("(?<how>later|earlier) (?:in )?(?<which>this|that|the|the same) (?<unit>week|month|year)(?![a-z])", (g, s) =>
    restOf(g, s),
  ),
  rule(
    "(?<when>last |next |this |this coming |this past )?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])",
    (g, s) =>
      onWeekday(
        WEEKDAYS.indexOf(g.day ?? ""),
        /next|coming/.test(g.when ?? "") ? "next" : /last|past/.test(g.when ?? "") ? "last" : null,
        s,
      ),
  ),
  rule(`${NUMBER} (?<unit>day|week|month|year)s? (?:ago|earlier)`, (g, s) => ago(count(g.count), unit4(g.unit), s)),
  rule(`${NUMBER}-(?<unit>day|week|month|year)(?![a-z])(?!-old)`, (g) => lasting(count(g.count), unit4(g.unit))),
  rule(
    `(?<=(?:for|within|lasting|another|by|of|lasts|over|every) (?:the next |the past |about |at least |up to )?)${NUMBER} (?:more |full )?(?<unit>day|week|month|year)s?(?![a-z-])`,
    (g) => lasting(count(g.count), unit4(g.unit)),
  ),
  rule(
    "(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>day|week|month|year)s(?![a-z])",
    (g) => lasting(count(g.count), unit4(g.unit)),
  ),
];

/** What stands before a date and says which side of it is meant. */
export const ENGLISH_EDGES: readonly (readonly [
  RegExp,
  "since" | "from" | "through" | "by" | "before" | "after" | "within" | "for",
])[] = [
  [/(?:^|[^a-z])since (?:the )?$/, "since"],
  [
    /(?:^|[^a-z])(?:effective|as of|starting|beginning|from|commencing|takes? effect|took effect|in effect)(?: on| in| from)? (?:the )?$/,
    "from",
  ],
  [
    /(?:^|[^a-z])(?:until|till|through|thru|up to|to|expir(?:es|ing|e|ed)(?: on)?|valid to|runs? out(?: on)?|through the)(?: at least)? (?:the )?$/,
    "through",
  ],
  [/(?:^|[^a-z])(?:by|no later than|not later than|due(?: on| by)?) (?:the )?$/, "by"],
  [/(?:^|[^a-z])(?:before|ahead of|prior to) (?:the )?$/, "before"],
  [/(?:^|[^a-z])(?:after|following) (?:the )?$/, "after"],
  [/(?:^|[^a-z])within (?:the next |the )?$/, "within"],
  [/(?:^|[^a-z])for (?:another |the next |the )?$/, "for"],
];

function capital(text: string): boolean {
  return /^[A-Z]/.test(text);
}

function capitalMonth(text: string): boolean {
  return /[A-Z]/.test(text);
}

function dayIn(g: Groups, setting: Setting): Found | null {
  const [date, last] = [Number(g.date), Number(g.last ?? g.date)];
  return oneDay(number(g.year), monthOf(g.month), date, setting, last);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function monthBy(g: Groups, setting: Setting): Found | null {
  const leaning = g.when === "next" || g.when === "this coming" ? "future" : g.when === "this" ? null : "past";
  return oneMonth(null, monthOf(g.month), null, { ...setting, leaning });
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function yearIn(g: Groups, setting: Setting): number | null {
  return number(g.year) ?? (g.which === undefined ? null : yearOf(setting, MOVED[g.which] ?? 0));
}

function partOf(word: string | undefined): Part {
  if (/^(?:early|beginning|start)/.test(word ?? "")) return "early";
  return /^mid/.test(word ?? "") ? "mid" : "late";
}

function ordinal(word: string | undefined): number {
  const at = ORDINALS.indexOf(word ?? "");
  return at < 0 ? 4 : at + 1;
}

function quarter(q: number, g: Groups, setting: Setting): Found | null {
  return someMonths(yearIn(g, setting), q * 3 - 2, q * 3, "quarter", setting);
}

function months(g: Groups, setting: Setting): Found | null {
  const n = Math.min(12, count(g.count));
  return g.nth === "first"
    ? someMonths(yearIn(g, setting), 1, n, "part", setting)
    : someMonths(yearIn(g, setting), 13 - n, 12, "part", setting);
}

/** The marketing year for soybeans: 1 September to 31 August. */
function season(year: number | null): Found | null {
  if (year === null) return null;
  const from = oneMonth(year, 9, null, { anchor: null, leaning: null })?.from ?? null;
  const through = oneMonth(year + 1, 8, null, { anchor: null, leaning: null })?.through ?? null;
  return { from, through, how: "season", full: true };
}

function restOf(g: Groups, setting: Setting): Found | null {
  const whole = around(unit(g.unit), 0, setting);
  if (!whole || !setting.anchor) return whole;
  const rest = g.how === "later" ? { from: setting.anchor } : { through: setting.anchor };
  return { ...whole, ...rest, how: "relative", follows: g.unit === "year" && g.which !== "this" };
}

function following(found: Found | null, g: Groups): Found | null {
  return found && { ...found, follows: g.unit === "year" && /^(?:that|the same)$/.test(g.when ?? "") };
}

function count(word: string | undefined): number {
  if (word === "a" || word === "an") return 1;
  return word !== undefined && /^\d/.test(word) ? Number(word) : (wordValue(word ?? "", "en") ?? 1);
}

const unit = (word: string | undefined): "week" | "month" | "quarter" | "year" =>
  word === "week" || word === "month" || word === "quarter" ? word : "year";
const unit4 = (word: string | undefined): "day" | "week" | "month" | "year" =>
  word === "day" || word === "week" || word === "month" ? word : "year";
