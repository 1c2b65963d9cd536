// What every page knows: the book, the views, and where the pages live.

import type { Book } from "../../model/book.ts";
import type { RawArgs, View, ViewLink } from "../../views/index.ts";
import type { PageLanguage, PhraseBook } from "../languages/index.ts";
import { argumentNames } from "../question.ts";

export interface Site {
  readonly record: Book;
  readonly views: readonly View[];
  /** What stands before every path that has no language: the data and the files; "" at a root. */
  readonly root: string;
  /** What stands before every page: the root, and the language where it is not English. */
  readonly base: string;
  /** The language of the pages, where it is not English. */
  readonly words?: PhraseBook;
  readonly today: string;
  /** Where the pages are files: nobody answers there. */
  readonly still?: Still;
}

/** What there is in a static edition besides the page at hand. */
export interface Still {
  /** Is the question's page written for that day too? */
  hasDay(question: Question, day: string): boolean;
  /** Does the answer lie beside the page as JSON? */
  hasData(question: Question): boolean;
  readonly languages: readonly PageLanguage[];
  /** Is there a script beside the pages? */
  readonly script: boolean;
}

/** A question as a page was asked it: the view, and all that was given, time included. */
export interface Question {
  readonly view: View;
  readonly raw: RawArgs;
}

/** The view that stands for the whole at `/`. */
export const HOME = "today";

/** The last part of the address of a static edition's page to which all leads that was not written. */
export const DESK_PAGE = "full-desk";

const TIME = ["on", "known", "what-if"];

/** The part of a question that goes along from page to page. */
export function timeOf(raw: RawArgs): RawArgs {
  return Object.fromEntries(TIME.flatMap((name) => (raw[name]?.length ? [[name, raw[name]]] : [])));
}

/** The address of another view's answer at the same time; where the link keeps what was asked, with all of that. */
export function hrefOf(site: Site, link: ViewLink, time: RawArgs, asked: RawArgs = {}): string {
  const view = site.views.find((v) => v.name === link.view);
  if (!view) return `${site.base}/`;
  const kept = link.keep ? Object.entries(asked).filter(([name]) => Object.hasOwn(view.params, name)) : [];
  const before: RawArgs = { ...time, ...Object.fromEntries(kept) };
  const args = Object.entries(link.args).map(([name, value]) => {
    const param = view.params[name];
    const added = link.keep && param?.many && param.place === "option";
    return [name, added ? [...new Set([...(before[name] ?? []), value])] : [value]] as const;
  });
  return address(site.base, view, { ...before, ...Object.fromEntries(args) });
}

/** The page of a question. */
export function address(base: string, view: View, raw: RawArgs): string {
  const { path, query } = parts(view, raw);
  const home = view.name === HOME && path === "";
  return `${base}/${home ? "" : view.name}${path}${query}`;
}

/** The same question's JSON. */
export function twin(root: string, view: View, raw: RawArgs): string {
  const { path, query } = parts(view, raw);
  return `${root}/v1/${view.name}${path}${query}`;
}

function parts(view: View, raw: RawArgs): { readonly path: string; readonly query: string } {
  const names = argumentNames(view);
  const gap = names.findIndex((name) => !raw[name]?.[0]);
  const inPath = gap === -1 ? names : names.slice(0, gap);
  const path = inPath.map((name) => `/${(raw[name] ?? []).map(encodeURIComponent).join("/")}`).join("");
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(raw)) {
    if (!inPath.includes(name)) for (const value of values) query.append(name, value);
  }
  return { path, query: query.size > 0 ? `?${query}` : "" };
}

const LABELS: Readonly<Record<string, string>> = {
  [HOME]: "Today",
  events: "Calls",
  event: "Call",
  shipfee: "Ship fee",
};

/** What a view is called in a menu. */
export function labelOf(view: View): string {
  return LABELS[view.name] ?? capital(view.name);
}

/** A name of ours as words; what is an abbreviation stays one. */
export function worded(name: string): string {
  return name.replaceAll("-", " ").replace(/\b(hts|us|cn|id)\b/g, (word) => word.toUpperCase());
}

/** The same, as it begins a line. */
export function capital(text: string): string {
  return upperFirst(worded(text));
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text of ours without the dashes by which a command line names a parameter. */
export function withoutDashes(text: string): string {
  return text.replace(/--([a-z])/g, "$1");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2025-11-10` as 10 Nov 2025; an instant keeps its minute. */
export function readable(point: string): string {
  const [, year, month, day, rest = ""] = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(point) ?? [];
  if (!year || !month || !day) return point;
  const text = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return rest ? `${text}, ${rest.replace("Z", " UTC")}` : text;
}

/** The same for every day that stands by itself in a text: not the part of an id or a path. */
export function withDays(text: string): string {
  return text.replace(/(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-])/g, readable);
}
