// An edition of the desk as files: its pages in each language, their data, what they need, and the book as tables.

import type { Book } from "../../model/book.ts";
import type { View } from "../../views/index.ts";
import { type PageLanguage, phrasesOf, prefixOf } from "../languages/index.ts";
import type { Question, Site } from "../page/index.ts";
import { DESK_PAGE } from "../page/site.ts";
import { deskPage } from "../page/still.ts";
import { assetsOfEdition } from "./assets.ts";
import { dataPackage, tablesOf } from "./data/index.ts";
import { dataPage } from "./data-page.ts";
import { dataAt, linksAmong, pageAt } from "./links.ts";
import { isBlank, type Pages, pagesOf } from "./pages.ts";
import { fileIn } from "./places.ts";
import { daysOf, isDaily, type Plan, type Planned, planOf } from "./plan.ts";
import { relinked } from "./relink.ts";

export interface Order {
  readonly record: Book;
  readonly views: readonly View[];
  readonly today: string;
  /** The program's version. */
  readonly program: string;
  /** The first one has more days than the others. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  readonly dataOnly: boolean;
}

export interface EditionFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Edition {
  /** Every path that `write` may come to, known before the first is written. */
  readonly files: ReadonlySet<string>;
  /** The pages among them, and the tables of the book. */
  readonly counts: { readonly pages: number; readonly tables: number };
  /** The files one after the other, so that they need not all be held. */
  write(): AsyncGenerator<EditionFile>;
}

export async function editionOf(order: Order): Promise<Edition> {
  const data = dataPackage(order.record, order.program).map(({ name, text }) => ({
    path: `data/${name}`,
    content: text,
  }));
  const tables = data.length - 1;
  if (order.dataOnly) return fixed(data, { pages: 0, tables });
  const pages = pagesOf();
  const sites = await sitesOf(order);
  const plan = await planOf(sites[0].site, pages);
  const assets = [...assetsOfEdition()].map(([path, content]) => ({ path, content }));
  const extra = order.languages.includes("en") ? [] : [{ path: "index.html", content: doorway(order.languages[0]) }];
  const written = sites.flatMap(({ lang, first }) => pagesIn(plan, lang, first));
  const planned = [...plan.values()]
    .filter((question) => hasData(question, order.record))
    .map(({ place }) => dataAt(place));
  const files = new Set([...[...data, ...assets, ...extra].map(({ path }) => path), ...written, ...planned]);
  return {
    files,
    counts: { pages: written.length, tables },
    async *write() {
      yield* [...data, ...assets, ...extra];
      for (const { lang, site } of sites) yield* standing(order, files, lang, site);
      for (const question of plan.values()) yield* answered(question, pages, files, sites);
    },
  };
}

interface Sited {
  readonly lang: PageLanguage;
  readonly first: boolean;
  readonly site: Site;
}

function fixed(files: readonly EditionFile[], counts: Edition["counts"]): Edition {
  return {
    files: new Set(files.map(({ path }) => path)),
    counts,
    async *write() {
      yield* files;
    },
  };
}

async function sitesOf({ record, views, today, languages }: Order): Promise<[Sited, ...Sited[]]> {
  const script = assetsOfEdition().has("assets/desk.js");
  const days = new Set<string>(daysOf({ record, today }));
  const siteOf = async (lang: PageLanguage, first: boolean): Promise<Sited> => {
    const hasDay = (question: Question, day: string) => first && isDaily(question) && days.has(day);
    const still = { languages, script, hasDay, hasData: (question: Question) => hasData(question, record) };
    const words = await phrasesOf(lang, record);
    const site = { record, views, root: "", base: prefixOf(lang), today, still };
    return { lang, first, site: words ? { ...site, words } : site };
  };
  const [first, ...others] = languages;
  return [await siteOf(first, true), ...(await Promise.all(others.map((lang) => siteOf(lang, false))))];
}

/** The pages that are no question's. */
const STANDING = [DESK_PAGE, "data"];

function pagesIn(plan: Plan, lang: PageLanguage, first: boolean): readonly string[] {
  const places = [...plan.values()].filter(({ everywhere }) => first || everywhere).map(({ place }) => place);
  return [...STANDING, ...places].map((place) => pageAt(place, lang));
}

function* standing({ record }: Order, files: ReadonlySet<string>, lang: PageLanguage, site: Site) {
  const links = linksAmong(files, site);
  const made = { [DESK_PAGE]: deskPage(site), data: dataPage(tablesOf(record), site) };
  for (const [place, html] of Object.entries(made)) {
    const path = pageAt(place, lang);
    yield { path, content: relinked(html, path, links) };
  }
}

async function* answered(
  question: Planned,
  pages: Pages,
  files: ReadonlySet<string>,
  sites: readonly [Sited, ...Sited[]],
) {
  for (const { lang, first, site } of sites) {
    if (!first && !question.everywhere) continue;
    const path = pageAt(question.place, lang);
    const html = await pages.html(question, site);
    yield { path, content: relinked(html, path, linksAmong(files, site)) };
  }
  const { site } = sites[0];
  const json = hasData(question, site.record) ? await pages.json(question, site) : null;
  if (json !== null) yield { path: dataAt(question.place), content: json };
}

/** The answers of all days, long and much alike, would be most of the edition; the tables hold the same. */
function hasData(question: Question, { recordedThrough }: Book): boolean {
  const on = question.raw.on?.[0];
  return !isBlank(question) && (on === undefined || on === recordedThrough || !isDaily(question));
}

/** Where no English pages stand at the root, it leads to those that there are. */
function doorway(lang: PageLanguage): string {
  const to = fileIn(lang, "index.html");
  return `<!doctype html>\n<meta charset="utf-8">\n<meta http-equiv="refresh" content="0; url=${to}">\n<title>Trucebook</title>\n<a href="${to}">Trucebook</a>\n`;
}
