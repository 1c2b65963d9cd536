// Every name that the book and the reader know, ready to be found in a text of one language.

import type { Book } from "../../model/book.ts";
import type { Aliases, Language, Name } from "../../model/words.ts";
import type { Mention, Named, Ref } from "../types.ts";
import { Lexicon } from "./lexicon.ts";
import { PARTIES } from "./words/parties.ts";
import { PLACES } from "./words/places.ts";
import { SPEAKERS, type WhoLine } from "./words/speakers.ts";

const made = new WeakMap<Book, Map<Language, Lexicon<Ref>>>();

/** The names in a sentence, the longest at each place, from left to right. */
export function mentionsIn(book: Book, lang: Language, text: string, folded: string, at: number): Mention[] {
  const names = namesOf(book, lang);
  return names.find(text, folded).map((hit) => ({
    start: at + hit.start,
    end: at + hit.end,
    text: text.slice(hit.start, hit.end),
    refs: hit.values,
    within: names.inside(text, folded, hit).filter((ref) => !hit.values.some((own) => same(own, ref))),
  }));
}

function same(a: Ref, b: Ref): boolean {
  return a.what === b.what && a.id === b.id;
}

function namesOf(book: Book, lang: Language): Lexicon<Ref> {
  const ofBook = made.get(book) ?? new Map<Language, Lexicon<Ref>>();
  made.set(book, ofBook);
  const ready = ofBook.get(lang);
  if (ready) return ready;
  const lexicon = build(book, lang);
  ofBook.set(lang, lexicon);
  return lexicon;
}

function build(book: Book, lang: Language): Lexicon<Ref> {
  const lexicon = new Lexicon<Ref>();
  const { topics, commitments, events, series } = book.voices();
  const shelves: readonly [Named, Iterable<Thing>][] = [
    ["subject", book.subjects.values()],
    ["commitment", commitments.values()],
    ["event", events.values()],
    ["series", series.values()],
    ["topic", topics.values()],
  ];
  for (const [what, things] of shelves)
    for (const thing of things) addAll(lexicon, spellings(thing, lang), { what, id: thing.id });
  for (const [en, zh, es] of PLACES) {
    const there = [...events.values()].filter((e) => e.place?.startsWith(en) && e.kind !== "announcement");
    // Two events in one city: the name alone says neither.
    if (there.length === 1 && there[0]) lexicon.add({ en, zh, es }[lang], { what: "event", id: there[0].id });
  }
  for (const line of PARTIES) addAll(lexicon, formsOf(line, lang), { what: "party", id: line[0] });
  for (const line of SPEAKERS) addAll(lexicon, formsOf(line, lang), { what: "speaker", id: line[0] });
  return lexicon;
}

interface Thing {
  readonly id: string;
  readonly name: Name;
  readonly aliases: Aliases;
}

function addAll(lexicon: Lexicon<Ref>, names: readonly string[], ref: Ref): void {
  for (const name of names) for (const form of [name, ...singulars(name)]) lexicon.add(form, ref);
}

/** Names in the article's language; English proper names (Boeing, H200, Section 301) stand in the others too. */
function spellings({ name, aliases }: Thing, lang: Language): string[] {
  const own = [name[lang], ...(aliases[lang] ?? [])];
  const english = [name.en, ...(aliases.en ?? [])];
  return lang === "en" ? own : [...own, ...english.filter((n) => /[A-Z0-9]/.test(n) && !/^[A-Z][a-z]+s?$/.test(n))];
}

function formsOf([, , en, zh, es]: WhoLine, lang: Language): string[] {
  const own = { en, zh, es }[lang].split("|");
  return lang === "zh" ? [...own, ...en.split("|").filter((name) => /^[A-Z]/.test(name) && name !== "American")] : own;
}

/** "tariff" where the book says "tariffs", "arancel" where it says "aranceles". */
function singulars(name: string): string[] {
  if (!/[a-zñ]{3}s$/.test(name) || /(?:ss|us|is)$/.test(name)) return [];
  const bare = name.slice(0, -1);
  return /[lnrdz]es$/.test(name) ? [bare, name.slice(0, -2)] : [bare];
}
