// The day of an article, where its head does not give it: a line above the text, the dateline, the address, the first date told.

import type { Language } from "../../model/words.ts";
import { type Day, parseDay } from "../../time/index.ts";
import { datesIn } from "../text/dates/index.ts";
import { fold } from "../text/fold.ts";
import type { DatedBy, DateMention } from "../types.ts";
import type { Block } from "./draft.ts";
import { isProse } from "./furniture.ts";

type Dated = { readonly day: Day; readonly by: DatedBy };

/** The printed day of publication, or null. `blocks` are the page's, byline and all. */
export function printedDay(blocks: readonly Block[], url: string | null, lang: Language): Dated | null {
  return bylineDay(blocks, lang) ?? datelineDay(blocks, url, lang) ?? urlDay(url);
}

/** The first full date told in the opening: no day of publication, but near one. */
export function toldDay(texts: readonly string[], lang: Language): Dated | null {
  for (const text of texts.slice(0, 3)) {
    const told = fullDays(text.slice(0, 2000), lang)[0];
    if (told?.from) return { day: told.from, by: "told" };
  }
  return null;
}

/** Whole dates of one day, each with its year. */
function fullDays(text: string, lang: Language): DateMention[] {
  return datesIn(text, fold(text), lang, null, 0).filter(
    (d) => d.full && d.how === "day" && d.from === d.through && d.edge === "on",
  );
}

function bylineDay(blocks: readonly Block[], lang: Language): Dated | null {
  const first = blocks.findIndex(({ text }) => isProse(text));
  for (const { text, heading } of blocks.slice(0, Math.max(0, first))) {
    const line = text.trim();
    // A headline may tell a date of its own; a line with little else prints the day.
    const day = line.length <= 80 && !heading ? fullDays(line, lang)[0]?.from : onlyADay(line, lang);
    if (day) return { day, by: "byline" };
  }
  return null;
}

function onlyADay(line: string, lang: Language): Day | null {
  const date = line.length <= 80 ? fullDays(line, lang)[0] : undefined;
  return date?.from && line.length - date.text.length <= 30 ? date.from : null;
}

/** "BEIJING, Nov. 24 (Xinhua) --", 新华社北京11月24日电, "PEKÍN, 24 nov (Xinhua)". */
const DATELINE: Readonly<Record<Language, RegExp>> = {
  en: /^\p{Lu}[\p{Lu}\p{L} .,]{2,40}?,? \(?(?:[A-Z][A-Za-z]+[,/ ] ?)?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)\)?(?: \([^)]{2,30}\))? ?(?:--|—|–|-|:)/u,
  es: /^\p{Lu}[\p{Lu}\p{L} .,]{2,40}?,? \(?(\d{1,2} (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]{0,8}\.?(?: (?:de )?\d{4})?)\)?(?: ?\([^)]{2,30}\))?\.? ?(?:--|—|–|-|:)/u,
  zh: /^[（(【]?[\p{Script=Han}]{0,12}?((?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:电|讯|消息|报道)/u,
};

function datelineDay(blocks: readonly Block[], url: string | null, lang: Language): Dated | null {
  const first = blocks.find(({ text }) => isProse(text))?.text.trim() ?? "";
  const found = DATELINE[lang].exec(first.slice(0, 120))?.[1];
  if (!found) return null;
  const year =
    /\d{4}/.exec(found)?.[0] ??
    urlDay(url)?.day.slice(0, 4) ??
    toldDay(
      blocks.map((b) => b.text),
      lang,
    )?.day.slice(0, 4);
  const day = year === undefined ? null : dayInYear(found, year, lang);
  return day ? { day, by: "dateline" } : null;
}

const SHORT_ES: Readonly<Record<string, string>> = {
  ene: "enero",
  feb: "febrero",
  mar: "marzo",
  abr: "abril",
  may: "mayo",
  jun: "junio",
  jul: "julio",
  ago: "agosto",
  sep: "septiembre",
  oct: "octubre",
  nov: "noviembre",
  dic: "diciembre",
};

function dayInYear(text: string, year: string, lang: Language): Day | null {
  const spelled =
    lang === "es"
      ? text.replace(/(\d{1,2}) (?:de )?([a-z]{3})[a-z]*\.?/, (_, d, m) => `${d} de ${SHORT_ES[m] ?? m}`)
      : text;
  return (
    (datesIn(spelled, fold(spelled), lang, parseDay(`${year}-07-01`), 0)[0]?.from?.replace(/^\d{4}/, year) as
      | Day
      | undefined) ?? null
  );
}

function urlDay(url: string | null): Dated | null {
  const found = /[/_-](20[12]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(
    (url ?? "").slice(0, 2000),
  );
  const day = found ? parseDay(`${found[1]}-${found[2]}-${found[3]}`) : null;
  return day ? { day, by: "url" } : null;
}
