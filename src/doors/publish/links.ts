// What the addresses on a page of an edition lead to: a file of it, the same page of another day, or nothing.

import { localPath, type PageLanguage, prefixOf } from "../languages/index.ts";
import type { Question, Site } from "../page/index.ts";
import { DESK_PAGE, readable, timeOf } from "../page/site.ts";
import { fileIn, placeOf } from "./places.ts";
import { readQuestion } from "./plan.ts";
import type { Links, Target } from "./relink.ts";

/** The page of a place in a language. */
export function pageAt(place: string, lang: PageLanguage): string {
  return fileIn(prefixOf(lang).slice(1), fileIn(place, "index.html"));
}

/** The data behind it, the same in all languages. */
export function dataAt(place: string): string {
  return fileIn(place, "index.json");
}

/** The links of a site, where these files are all that there are. */
export function linksAmong(files: ReadonlySet<string>, site: Site): Links {
  const lang = site.words?.lang ?? "en";
  const say = (text: string) => site.words?.say(text) ?? text;
  return {
    deskPage: pageAt(DESK_PAGE, lang),
    titles: {
      otherDay: say(`As of ${readable(site.today)}: this edition holds no page for the other day`),
      unwritten: say("This needs the running desk"),
    },
    targetOf: (href) => targetAmong(files, href, site),
  };
}

function targetAmong(files: ReadonlySet<string>, href: string, { views }: Site): Target {
  const { pathname, search, hash } = new URL(href, "http://edition");
  const known = (file: string): Target | null => (files.has(file) ? { kind: "file", file, hash } : null);
  const { lang, path } = localPath(pathname);
  const plain = known(pathname.slice(1)) ?? known(pageAt(path.slice(1), lang));
  if (plain && search === "") return plain;
  const data = /^\/v1(?=\/)/.test(path);
  const question = readQuestion(`${path.replace(/^\/v1(?=\/)/, "")}${search}`, views);
  if (!question) return { kind: "unwritten" };
  const fileOf = (asked: Question) => (data ? dataAt(placeOf(asked)) : pageAt(placeOf(asked), lang));
  const found = known(fileOf(question));
  if (found || Object.keys(timeOf(question.raw)).length === 0) return found ?? { kind: "unwritten" };
  const time = new Set(Object.keys(timeOf(question.raw)));
  const timeless = Object.fromEntries(Object.entries(question.raw).filter(([name]) => !time.has(name)));
  const file = fileOf({ view: question.view, raw: timeless });
  return files.has(file) ? { kind: "other-day", file } : { kind: "unwritten" };
}
