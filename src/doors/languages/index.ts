// The languages of the desk. English is the one it is written in; the others come from the catalogues, one file a part of
// the desk, keyed by the English message.

import type { Book } from "../../model/book.ts";
import { remembering } from "../../model/remembering.ts";
import type { Foreign, PageLanguage } from "./figures.ts";
import { namesIn } from "./names.ts";
import { type PhraseBook, phraseBook } from "./phrase-book.ts";

export type { Foreign, PageLanguage } from "./figures.ts";
export { pageIn } from "./page.ts";
export type { PhraseBook } from "./phrase-book.ts";

export interface Language {
  readonly code: PageLanguage;
  /** As HTML names it. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
}

export const ENGLISH: Language = { code: "en", tag: "en", name: "English" };
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { code: "zh", tag: "zh-Hans", name: "中文" },
  { code: "es", tag: "es", name: "Español" },
];

/** What stands before the pages of a language: they live under `/zh` and `/es`, English at the root. */
export function prefixOf(lang: PageLanguage): string {
  return lang === "en" ? "" : `/${lang}`;
}

/** The language that a path names, and the path without it. */
export function localPath(path: string): { readonly lang: PageLanguage; readonly path: string } {
  const found = LANGUAGES.find(({ code }) => code !== "en" && (path === `/${code}` || path.startsWith(`/${code}/`)));
  return found ? { lang: found.code, path: path.slice(prefixOf(found.code).length) || "/" } : { lang: "en", path };
}

const made = new WeakMap<Book, (lang: Foreign) => Promise<PhraseBook>>();

/** The phrases of a language, made once for a book; none for English. */
export async function phrasesOf(lang: PageLanguage, book: Book): Promise<PhraseBook | undefined> {
  if (lang === "en") return undefined;
  const own = made.get(book) ?? remembering((wanted: Foreign) => make(wanted, book));
  made.set(book, own);
  return own(lang);
}

async function make(lang: Foreign, book: Book): Promise<PhraseBook> {
  const { CATALOGUES } = await import("./catalogues.ts");
  return phraseBook(lang, CATALOGUES, namesIn(lang, book));
}
