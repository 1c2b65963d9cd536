// Dates as Spanish writes them. Patterns are for folded text: año is "ano" here.

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
  "(?<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?![a-z])";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const OF_YEAR = `(?:,? (?:de |del )?(?:ano )?${YEAR})`;
const DATE = "(?<date>[0-3]?\\d|1o|primero)(?:\\.?º)?";
const NUMBER = "(?<count>\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|dieciocho)";
const WHICH_YEAR = `(?:${YEAR}|(?<which>este|el|ese|ese mismo|el mismo|el pasado|el proximo) (?:ano (?<after>pasado|proximo|que viene|siguiente)|ano))`;

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "se", "oct", "nov", "dic"];
const WEEKDAYS = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];
const ORDINALS = ["primer", "segundo", "tercer", "cuarto"];
const UNITS = "(?<unit>dias?|semanas?|mes(?:es)?|anos?)(?![a-z])";

const rule = (pattern: string, read: DateRule["read"]): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9$])(?:${pattern})`, "g"),
  read,
});

/** In the order of preference where two begin at one place and end at one place. */
export const SPANISH: readonly DateRule[] = [
  rule(`${DATE}(?: (?:al|y|a|-|y el) (?<last>[0-3]?\\d))? de ${MONTH}${OF_YEAR}?`, (g, s) => {
    const date = /^\d+$/.test(g.date ?? "") ? Number(g.date) : 1;
    return oneDay(number(g.year), monthOf(g.month), date, s, Number(g.last ?? date));
  }),
  rule(
    `(?<date>[0-3]?\\d) (?:de )?(?<month>ene|feb|mar|abr|jun|jul|ago|sept?|oct|nov|dic)(?:\\.|(?![a-z]))${OF_YEAR}?`,
    (g, s) => oneDay(number(g.year), monthOf(g.month), Number(g.date), s),
  ),
  rule("(?<year>20\\d\\d)-(?<mm>\\d\\d)-(?<date>\\d\\d)(?!\\d)", (g, s) =>
    oneDay(number(g.year), Number(g.mm), Number(g.date), s),
  ),
  rule("(?<date>[0-3]?\\d)/(?<mm>[01]?\\d)/(?<year>20\\d\\d)(?!\\d)", (g, s) =>
    oneDay(number(g.year), Number(g.mm), Number(g.date), s),
  ),
  rule(
    `(?:a )?(?<part>principios|comienzos|inicios|mediados|finales|fines) de(?:l mes de)? ${MONTH}${OF_YEAR}?`,
    (g, s) => oneMonth(number(g.year), monthOf(g.month), partOf(g.part), s),
  ),
  rule(`(?:el |del )?(?:proximo (?:mes de )?${MONTH}|${MONTH.replace("month", "before")} proximo)`, (g, s) =>
    oneMonth(null, monthOf(g.month ?? g.before), null, { ...s, leaning: "future" }),
  ),
  rule(`(?:el |del )?(?:pasado (?:mes de )?${MONTH}|${MONTH.replace("month", "before")} pasado)`, (g, s) =>
    oneMonth(null, monthOf(g.month ?? g.before), null, { ...s, leaning: "past" }),
  ),
  rule(`${MONTH}(?:,? (?:de |del )?(?:ano )?${WHICH_YEAR})`, (g, s) =>
    oneMonth(yearIn(g, s), monthOf(g.month), null, s),
  ),
  rule(
    `(?<=(?:^|[^a-z])(?:en|de|desde|hasta|para|a|entre|y|durante|este|mes de|antes de|despues de) )${MONTH}`,
    (g, s) => oneMonth(null, monthOf(g.month), null, s),
  ),
  rule(`(?:el )?(?<nth>primer|segundo|tercer|cuarto|ultimo) trimestre(?: del? ${WHICH_YEAR})?`, (g, s) => {
    const q = ordinal(g.nth);
    return someMonths(yearIn(g, s), q * 3 - 2, q * 3, "quarter", s);
  }),
  rule(`(?:el )?(?<nth>primer|segundo|ultimo) semestre(?: del? ${WHICH_YEAR})?`, (g, s) =>
    someMonths(yearIn(g, s), g.nth === "primer" ? 1 : 7, g.nth === "primer" ? 6 : 12, "part", s),
  ),
  rule(
    `(?:los )?(?:(?<nth>primeros|ultimos) ${NUMBER}|${NUMBER.replace("count", "number")} (?<order>primeros|ultimos)) meses del? ${WHICH_YEAR}`,
    (g, s) => months(g, s),
  ),
  rule(`(?:a |el )?(?:finales|fines|fin|cierre|final) del? ${WHICH_YEAR}`, (g, s) =>
    endOfYear(yearIn(g, s), g.year !== undefined),
  ),
  rule(`(?:a )?(?:finales|fines|fin) de ano(?! \\d)`, (_, s) => endOfYear(yearOf(s), false)),
  rule(`(?:a )?(?<part>principios|comienzos|inicios|mediados) del? ${WHICH_YEAR}`, (g, s) =>
    oneYear(yearIn(g, s), partOf(g.part), g.year !== undefined),
  ),
  rule(`(?:el ano )?${YEAR}(?![%/]|,\\d|\\.\\d|-\\d| (?:toneladas|por ciento|puntos|millones|muertes))`, (g) =>
    oneYear(number(g.year), null, true),
  ),
  rule("(?<word>anteayer|ayer|hoy|(?<!(?:la|esta|por la|de la) )manana)(?![a-z])", (g, s) =>
    nearby({ anteayer: -2, ayer: -1, manana: 1 }[g.word ?? ""] ?? 0, s),
  ),
  rule("(?<which>est[ea]|es[ea](?: mism[oa])?) (?<unit>semana|mes|trimestre|ano)(?![a-z])", (g, s) => {
    const found = around(unit(g.unit), 0, s);
    return found && { ...found, follows: g.unit === "ano" && /^es[ea]/.test(g.which ?? "") };
  }),
  rule(
    "(?:el |la )(?<unit>semana|mes|trimestre|ano) pasad[oa]|(?:el |la )pasad[oa] (?<other>semana|mes|trimestre|ano)",
    (g, s) => around(unit(g.unit ?? g.other), -1, s),
  ),
  rule(
    "(?:el |la )(?<unit>semana|mes|trimestre|ano) (?:que viene|proxim[oa]|siguiente|entrante)|(?:el |la )?proxim[oa] (?<other>semana|mes|trimestre|ano)(?![a-z])",
    (g, s) => around(unit(g.unit ?? g.other), 1, s),
  ),
  rule(
    "(?:mas (?:adelante|tarde)|posteriormente) (?:en |durante )?(?:ese |este |el )?(?:mismo )?(?<unit>mes|ano|semana)(?![a-z])",
    (g, s) => {
      const whole = around(unit(g.unit), 0, s);
      return whole && { ...whole, from: s.anchor, how: "relative", follows: g.unit === "ano" };
    },
  ),
  rule(
    "(?<day>lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: (?<which>pasado|proximo|que viene))?(?![a-z])",
    (g, s) =>
      onWeekday(
        WEEKDAYS.indexOf(g.day ?? ""),
        g.which === undefined ? null : g.which === "pasado" ? "last" : "next",
        s,
      ),
  ),
  rule(`hace ${NUMBER} ${UNITS}`, (g, s) => ago(count(g.count), unit4(g.unit), s)),
  rule(`(?<=(?:durante|por|de|en|otro|otra|dentro de|plazo de) (?:los proximos |al menos )?)${NUMBER} ${UNITS}`, (g) =>
    lasting(count(g.count), unit4(g.unit)),
  ),
  rule(`(?<count>\\d{1,3}|dos|tres|cuatro|cinco|seis|doce) ${UNITS}`, (g) => lasting(count(g.count), unit4(g.unit))),
];

/** What stands before a date and says which side of it is meant. */
export const SPANISH_EDGES: readonly (readonly [
  RegExp,
  "since" | "from" | "through" | "by" | "before" | "after" | "within" | "for",
])[] = [
  [/(?:^|[^a-z])(?:a partir|con efecto(?:s)?)(?: desde)?(?: del?)?(?: el| la)? ?$/, "from"],
  [/(?:^|[^a-z])desde(?: el| la)? $/, "since"],
  [/(?:^|[^a-z])(?:hasta|vence|expira|caduca)(?: en| el| la| el dia)? ?(?:el )?$/, "through"],
  [/(?:^|[^a-z])(?:para|a mas tardar)(?: el| en)? $/, "by"],
  [/(?:^|[^a-z])antes del? (?:el )?$/, "before"],
  [/(?:^|[^a-z])(?:despues del?|tras) (?:el )?$/, "after"],
  [/(?:^|[^a-z])(?:dentro de|en un plazo de|en el plazo de) (?:los proximos )?$/, "within"],
  [/(?:^|[^a-z])(?:durante|por) (?:los proximos |otro )?$/, "for"],
];

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => (name ?? "-").startsWith(month)) + 1;
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function yearIn(g: Groups, setting: Setting): number | null {
  if (g.year !== undefined) return Number(g.year);
  if (g.which === undefined) return null;
  const word = `${g.which} ${g.after ?? ""}`;
  return yearOf(setting, /pasado/.test(word) ? -1 : /proximo|viene|siguiente/.test(word) ? 1 : 0);
}

function partOf(word: string | undefined): Part {
  if (/^(?:prin|com|ini)/.test(word ?? "")) return "early";
  return /^med/.test(word ?? "") ? "mid" : "late";
}

function ordinal(word: string | undefined): number {
  const at = ORDINALS.indexOf(word ?? "");
  return at < 0 ? 4 : at + 1;
}

function months(g: Groups, setting: Setting): Found | null {
  const n = Math.min(12, count(g.count ?? g.number));
  return (g.nth ?? g.order) === "primeros"
    ? someMonths(yearIn(g, setting), 1, n, "part", setting)
    : someMonths(yearIn(g, setting), 13 - n, 12, "part", setting);
}

function count(word: string | undefined): number {
  if (word === "una") return 1;
  return word !== undefined && /^\d/.test(word) ? Number(word) : (wordValue(word ?? "", "es") ?? 1);
}

const unit = (word: string | undefined): "week" | "month" | "quarter" | "year" =>
  word === "semana" ? "week" : word === "mes" ? "month" : word === "trimestre" ? "quarter" : "year";
const unit4 = (word: string | undefined): "day" | "week" | "month" | "year" =>
  word?.startsWith("dia") ? "day" : word?.startsWith("sem") ? "week" : word?.startsWith("mes") ? "month" : "year";
