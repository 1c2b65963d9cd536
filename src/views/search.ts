// Full-text search over the names that the book gives to things.

import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import type { Goods, Voices } from "../model/voices.ts";
import type { Aliases, Name } from "../model/words.ts";

export interface Hit {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly side: string | null;
  readonly view: string;
}

interface Document extends Hit {
  readonly names: string;
  readonly about: string;
}

const MOST = 20;
const indexes = new WeakMap<Book, MiniSearch<Document & { key: string }>>();

/** The best hits first; words may be begun or misspelt by a letter. Loosely: else those with some of the words. */
export function searchBook(book: Book, words: string, loosely = true): Hit[] {
  const found = indexOf(book).search(words, {
    prefix: true,
    fuzzy: 0.2,
    combineWith: "AND",
    boost: { id: 3, names: 2 },
  });
  const some = found.length > 0 || !loosely ? found : indexOf(book).search(words, { prefix: true, fuzzy: 0.2 });
  return some.slice(0, MOST).map(({ id, what, name, side, view }) => ({ id, what, name, side, view }));
}

function indexOf(book: Book): MiniSearch<Document & { key: string }> {
  const ready = indexes.get(book);
  if (ready) return ready;
  const index = new MiniSearch<Document & { key: string }>({
    // A promise may bear the name of the measure that carries it out.
    idField: "key",
    fields: ["id", "names", "about"],
    storeFields: ["id", "what", "name", "side", "view"],
    tokenize,
  });
  index.addAll(documents(book).map((d) => ({ ...d, key: `${d.view} ${d.id}` })));
  indexes.set(book, index);
  return index;
}

function documents(book: Book): Document[] {
  const subjects = [...book.subjects.values()].map((s): Document => {
    const names = [...Object.values(s.name), ...Object.values(s.aliases).flat(), ...headingsOf(s.statements)];
    return {
      id: s.id,
      what: s.kind,
      name: s.name.en,
      side: s.side,
      view: "why",
      names: names.join(" · "),
      about: s.about ?? "",
    };
  });
  const instruments = [...book.instruments.values()].map((i): Document => {
    const names = [i.title, i.citation ?? "", i.issuer].join(" · ");
    return { id: i.id, what: i.kind, name: i.title, side: i.party, view: "source", names, about: i.note ?? "" };
  });
  const sources = [...book.sources.values()].map(
    (s): Document => ({
      id: s.id,
      what: "source",
      name: s.title,
      side: null,
      view: "source",
      names: [s.title, s.publisher].join(" · "),
      about: s.note ?? "",
    }),
  );
  const positions = [...book.positions.values()].map(
    (p): Document => ({
      id: p.id,
      what: "position",
      name: p.says,
      side: p.party,
      view: "source",
      names: [p.speaker, p.says].join(" · "),
      about: p.quote ?? "",
    }),
  );
  return [...subjects, ...voices(book), ...instruments, ...sources, ...positions];
}

/** Promises, events, series and topics, by their names in every language. */
function voices(book: Book): Document[] {
  const { commitments, events, series } = book.voices();
  const named = (thing: Named, what: string, view: string, side: string | null, about: string): Document => ({
    ...{ id: thing.id, what, name: thing.name.en, side, view, about },
    names: [...Object.values(thing.name), ...Object.values(thing.aliases).flat()].join(" · "),
  });
  return [
    ...[...commitments.values()].map((c) =>
      named(c, "promise", "promise", c.from === "world" ? null : c.from, c.about ?? ""),
    ),
    ...[...events.values()].map((e) => named(e, e.kind, "event", null, e.about ?? "")),
    ...[...series.values()].map((s) => named(s, "series", "series", null, s.counts)),
  ];
}

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases: Aliases;
}

function headingsOf(statements: readonly { readonly says: Readonly<Record<string, unknown>> }[]): string[] {
  return statements.flatMap((s) => (typeof s.says.heading === "string" ? [s.says.heading] : []));
}

/** Goods by how the words fit them: they are a whole name, all stand in names, or nearly do. */
export interface GoodsFound {
  readonly named: readonly Goods[];
  readonly worded: readonly Goods[];
  readonly near: readonly Goods[];
}

interface GoodsIndex {
  readonly words: MiniSearch<{ id: string; name: string; aliases: string }>;
  /** Every name and alias, as its bare words, with the goods that bear it. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const MOST_GOODS = 5;
// By the shelf, which a what-if leaves as it is, rather than by the book.
const goodsIndexes = new WeakMap<Voices["goods"], GoodsIndex>();

/** Goods whose everyday names, in any language, hold all of the words: as they stand, or but for a letter. */
export function searchGoods(book: Book, text: string): GoodsFound {
  const { goods } = book.voices();
  const asked = bareWords(text);
  if (asked.length === 0 || goods.size === 0) return { named: [], worded: [], near: [] };
  const { names, words } = goodsIndexOf(goods);
  const sought = (how: SearchOptions): string[] =>
    words.search(asked.join(" "), { combineWith: "AND", boost: { name: 2 }, ...how }).map((found) => found.id);
  const named = names.get(asked.join(" ")) ?? [];
  const worded = sought({}).filter((id) => !named.includes(id));
  const sure = named.length + worded.length > 0;
  const near = sure ? [] : [...slipped(names, asked), ...sought({ prefix: mayBegin, fuzzy: lettersOff })];
  const best = (ids: readonly string[]) => [...new Set(ids)].slice(0, MOST_GOODS).flatMap((id) => goods.get(id) ?? []);
  return { named: best(named), worded: best(worded), near: best(near) };
}

/** The goods whose whole name was meant by a slip of the finger. */
function slipped(names: GoodsIndex["names"], asked: readonly string[]): readonly string[] {
  const meant = asked.some(isHan) ? null : nearest(asked.join(" "), names.keys());
  return meant === null ? [] : (names.get(meant) ?? []);
}

/** Does the book name anything but goods by all of these words, none of them begun or misspelt? */
export function namesBesideGoods(book: Book, words: string): boolean {
  return indexOf(book).search(words, { combineWith: "AND" }).length > 0;
}

function goodsIndexOf(goods: Voices["goods"]): GoodsIndex {
  const ready = goodsIndexes.get(goods);
  if (ready) return ready;
  const words: GoodsIndex["words"] = new MiniSearch({
    fields: ["name", "aliases"],
    tokenize: (text) => text.split(" "),
  });
  const names = new Map<string, string[]>();
  for (const { id, name, aliases } of goods.values()) {
    const bare = (texts: readonly string[]) => texts.map((text) => bareWords(text));
    const [own, other] = [bare(Object.values(name)), bare(Object.values(aliases).flat())];
    words.add({ id, name: own.flatMap(withSigns).join(" "), aliases: other.flatMap(withSigns).join(" ") });
    for (const key of new Set([...own, ...other].map((parts) => parts.join(" ")))) {
      names.set(key, [...(names.get(key) ?? []), id]);
    }
  }
  const index = { words, names };
  goodsIndexes.set(goods, index);
  return index;
}

/** Chinese also sign by sign, for who asks with a single one. */
function withSigns(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (part.length > 1 && isHan(part) ? [part, ...part] : [part]));
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const mayBegin = (word: string): boolean => word.length > 2 && !isHan(word);
const lettersOff = (word: string): number | boolean => (word.length > 3 && !isHan(word) ? 1 : false);

/** Words that name no goods, so that "a case for the phone" and "arancel de juguetes" find what they mean. */
const IDLE = new Set([
  ..."a an of for the and with from to on in china chinese tariff duty rate hts code import".split(" "),
  ..."de del la el los las para y con en un una arancel aranceles impuesto codigo importar".split(" "),
]);
const IDLE_SIGNS = /关税|税率|税号|编码|中国|进口|的/gu;

/** Do the words ask about duties, so that measures come before goods that merely share a word? */
export function asksForDuty(words: string): boolean {
  return /\b(?:tariff|dut(?:y|ies)|arancel)|关税|税率/iu.test(words);
}

/** The words without accents, plurals and idle ones; Chinese in pairs of signs, for it has no blanks. */
function bareWords(text: string): string[] {
  return runs(text.replace(IDLE_SIGNS, " ")).flatMap((run) => (isHan(run) ? pairs(run) : telling(run)));
}

function runs(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}\p{S}\s]+/gu) ?? [];
}

function pairs(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}

/** The word in its bare form; nothing where it is idle. */
function telling(word: string): string[] {
  const one = singular(word);
  return IDLE.has(word) || IDLE.has(one) ? [] : [one];
}

/** One thing for several: batteries, toys, zapatillas. What it gets wrong it gets wrong alike on both sides. */
function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Chinese has no blanks between words, so the runtime's own segmenter finds them; numbers keep their dots. */
function tokenize(text: string): string[] {
  return text
    .split(/[\s·,;:()“”"'、，。/-]+/)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? han(part) : part === "" ? [] : [part.toLowerCase()]));
}

function han(text: string): string[] {
  return [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
}
