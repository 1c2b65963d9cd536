// What the desk says to a reader: every text of its pages in English, and which of it is the book's own prose.

import { readdirSync, readFileSync } from "node:fs";
import { app } from "../../src/doors/http/app.ts";
import { isWordless } from "../../src/doors/languages/figures.ts";
import { pageIn } from "../../src/doors/languages/index.ts";
import { withDays } from "../../src/doors/page/site.ts";
import { argumentNames } from "../../src/doors/question.ts";
import { VIEWS } from "../../src/views/index.ts";
import { filesBelow, ROOT } from "./root.ts";
import { BOOK, TODAY } from "./shipped.ts";

const server = app(BOOK, { today: () => TODAY, assets: () => null });

/** Our own articles, which a reader would hand over: each with the day on which it was published. */
const ARTICLES = "test/articles/";

/** The answer to the address as a page. */
export async function pageAt(address: string): Promise<string> {
  const file = address.startsWith(`/read/${ARTICLES}`) ? address.slice("/read/".length) : null;
  if (!file) return (await server.request(address)).text();
  const [, published] = /^published: (\S+)/m.exec(readFileSync(ROOT + file.replace(/\.\w+$/, ".yaml"), "utf8")) ?? [];
  const body = new URLSearchParams({ page: readFileSync(ROOT + file, "utf8"), published: published ?? "" }).toString();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(Buffer.byteLength(body)),
  };
  return (await server.request("/read", { method: "POST", body, headers })).text();
}

export function articles(): string[] {
  return readdirSync(ROOT + ARTICLES)
    .filter((file) => !file.endsWith(".yaml"))
    .map((file) => `/read/${ARTICLES}${file}`);
}

/** The example of each question, and at other times: rewound, projected, with a what-if. */
const TIMES = [
  "",
  "on=2025-11-24",
  "on=2026-10-09&known=2025-12-01",
  "on=2026-11-24",
  "what-if=truce-lapses",
  "on=2018-01-01",
];

export function examples(): string[] {
  return VIEWS.flatMap((view) => {
    const names = argumentNames(view);
    const path = names
      .map((name) => `/${encodeURIComponent(view.example[name] ?? "")}`)
      .join("")
      .replace(/\/+$/, "");
    const own = Object.entries(view.example).filter(([name]) => !names.includes(name) && name !== "on");
    const query = (time: string) => [new URLSearchParams(own).toString(), time].filter(Boolean).join("&");
    return [`/${view.name}`, ...TIMES.map((time) => `/${view.name}${path}?${query(time)}`)];
  });
}

/** Every thing of the book that has a page of its own. */
export function things(): string[] {
  const { commitments, events, series } = BOOK.voices();
  return [
    ...[...commitments.keys()].map((id) => `/promise/${id}`),
    ...[...events.keys()].map((id) => `/event/${id}`),
    ...[...series.keys()].map((id) => `/series/${id}`),
    ...[...BOOK.subjects.keys()].filter((id) => !id.includes(".")).map((id) => `/why/${id}`),
    ...[...BOOK.averages().definitions.keys()].flatMap((id) => [
      `/average?definition=${id}`,
      `/average?definition=${id}&by=layer`,
    ]),
    "/average?from=2025-01-01&to=2026-10-09",
    "/average?beside=waugh",
  ];
}

/** Entries that show each part of a duty's answer, and questions that have no answer. */
export function cases(): string[] {
  const lines = [
    "8507.60.0020",
    "9503.00.0073",
    "7308.90.9590",
    "6109.10.0012",
    "8541.43.0010",
    "8703.80.0000",
    "2204.21.5040",
    "0813.30.0000",
    "8471.30.0100",
    "3004.90.9290",
    "4202.92.3131",
    "9401.61.6011",
  ];
  return [
    ...lines.flatMap((line) => [
      `/duty/${line}`,
      `/duty/${line}?value=100000`,
      `/duty/${line}?on=2025-04-20&value=10000`,
      `/duty/${line}?on=2019-10-01`,
      `/history/${line}`,
    ]),
    "/duty/1201.90.00?importer=CN",
    "/duty/1201.90?importer=CN&value=1000",
    "/duty/玩具",
    "/duty/lithium%20battery",
    "/duty/8507",
    "/duty/85",
    "/duty/0000.00.0000",
    "/duty/abc",
    "/duty/8507.60.0020?value=-3",
    "/duty/8507.60.0020?value=x",
    "/duty/8507.60.0020?on=yesterdayish",
    "/duty/8507.60.0020?nonsense=1",
    "/duty/8507.60.0020?what-if=none-such",
    "/why/none-such",
    "/event/none",
    "/promise/cn-soy-2025-12mt",
    "/source/none",
    "/series/none",
    "/average?definition=none",
    "/average?from=2026-01-01&to=2025-01-01",
    "/measures?side=EU",
    "/measures?from=2026-01-01&to=2025-01-01",
    "/changes?from=2026-01-01&to=2025-01-01",
    "/compare/none",
    "/find/zzzzqq",
    "/none",
    "/next?on=2030-01-01",
    "/problems/bad-day",
    "/changes?from=2025-10-01&to=2025-11-30",
    "/changes?from=2025-10-01&to=2025-11-30&in=known",
    "/changes?from=2025-10-01&to=2025-10-01",
    "/measures?side=US",
    "/measures?side=CN",
    "/find/fentanyl",
    "/find/soybeans",
    "/find/芬太尼",
    "/positions?topic=soybeans",
    "/positions?party=US",
    "/calendar?on=2025-11-24",
    "/shipfee?flag=CN&net-tons=50000&on=2025-10-20",
  ];
}

/** Every text of the page that a reader hears or sees, outside what is marked as not to be translated. */
export function textsOf(html: string): Set<string> {
  const texts = new Set<string>();
  const say = (text: string) => {
    texts.add(text.trim().replace(/\s+/g, " "));
    return text;
  };
  pageIn({ say }, html);
  texts.delete("");
  return texts;
}

/** All that the book's files say, and a reader's articles, as one text: their prose and quotations stay in their language. */
export const BOOK_WORDS = plain(
  [...filesBelow("book", ".yaml"), ...filesBelow("book/series", ".csv"), ...filesBelow(ARTICLES, ".md", ".html")]
    .map((file) => readFileSync(ROOT + file, "utf8"))
    .join("\n"),
);

/** Folded lines, quotes and escapes aside; days as a page writes them. */
export function plain(text: string): string {
  return withDays(text)
    .replace(/[\s"'“”‘’\\]+/g, " ")
    .toLowerCase();
}

/** Every text of the book that is a value by itself: titles, speakers, names of papers. */
const BOOK_VALUES = new Set<string>();
for (const thing of [BOOK, BOOK.voices(), BOOK.averages()]) gather(thing, new Set());

function gather(thing: unknown, seen: Set<unknown>): void {
  if (typeof thing === "string") for (const text of [thing, ...partsOf(thing)]) BOOK_VALUES.add(core(text));
  if (typeof thing !== "object" || thing === null || seen.has(thing)) return;
  seen.add(thing);
  for (const part of thing instanceof Map || Array.isArray(thing) ? thing.values() : Object.values(thing))
    gather(part, seen);
}

/**
 * Is the text, or each part of it between marks, the book's own? A word or two might be anybody's: those
 * stand alone between marks there too.
 */
export function isTheBooks(text: string): boolean {
  if (isWritten(core(text))) return true;
  const parts = partsOf(text)
    .map((part) => (isWordless(part) ? "" : core(part)))
    .filter((part) => /[a-z]{2}/.test(part));
  return parts.every(isWritten);
}

function isWritten(text: string): boolean {
  return BOOK_VALUES.has(text) || (text.split(" ").length > 2 && BOOK_WORDS.includes(text));
}

function core(text: string): string {
  return plain(text)
    .trim()
    .replace(/[.,:;]$/, "");
}

/** Between marks; a speaker, a day and what was said stand in one text. */
function partsOf(text: string): string[] {
  return text.split(
    /[“”]|; |: |(?:^| )· |(?<=[.?!]) |, |(?:^|\. )(?:from|until) (?=\d)|[()]|^[A-Z]{2} | and (?=[A-Z][\w ]+: )/,
  );
}
