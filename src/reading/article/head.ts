// What the head of a page, its structured data and its <time> elements say of the article.

import { type Day, parseDay } from "../../time/index.ts";
import type { DatedBy } from "../types.ts";
import { attributes, tokens, unescaped } from "./tags.ts";

export interface Head {
  readonly title: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly published: { readonly day: Day; readonly by: DatedBy } | null;
}

const DAY_METAS = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "weibo:article:create_at",
  "firstcreatetime",
  "publish_time",
];
const TITLE_METAS = ["og:title", "twitter:title", "headline", "dc.title", "sailthru.title"];
const BYLINE_METAS = ["author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"];
const PUBLISHED_CLASS =
  /publish|posted|entry-date|dateline|pubdate|post-date|article-date|td-post-date|updated-time|fecha/i;

interface Gathered {
  readonly metas: Map<string, string>;
  readonly graphs: string[];
  readonly times: { readonly day: Day; readonly sure: boolean }[];
  title: string | null;
  canonical: string | null;
  lang: string | null;
}

/** Reads the head of a page, and the structured data wherever it stands. */
export function headOf(html: string): Head {
  const found = gather(html);
  const graph = found.graphs.flatMap((text) => articlesIn(text))[0] ?? {};
  return {
    title: meta(found, TITLE_METAS) ?? graph.headline ?? found.title,
    byline: person(graph.author ?? meta(found, BYLINE_METAS)),
    url: found.canonical ?? meta(found, ["og:url"]),
    lang: found.lang ?? meta(found, ["og:locale", "content-language"]),
    published: published(found, graph),
  };
}

function published(found: Gathered, graph: Graph): Head["published"] {
  const structured = dayOf(graph.published);
  if (structured) return { day: structured, by: "json-ld" };
  for (const name of DAY_METAS) {
    const day = dayOf(found.metas.get(name));
    if (day) return { day, by: "meta" };
  }
  // A page lists the times of many articles: one that calls itself published counts, or one that stands alone.
  const time = found.times.find(({ sure }) => sure) ?? (found.times.length === 1 ? found.times[0] : undefined);
  return time ? { day: time.day, by: "time" } : null;
}

function gather(html: string): Gathered {
  const found: Gathered = { metas: new Map(), graphs: [], times: [], title: null, canonical: null, lang: null };
  let script = "";
  for (const { kind, name, body } of tokens(html)) {
    if (kind === "raw") {
      if (name === "title" && found.title === null) found.title = unescaped(body).trim() || null;
      if (name === "script" && /ld\+json/i.test(script) && found.graphs.length < 10) found.graphs.push(body);
    } else if (kind === "open") {
      if (name === "script") script = body;
      else if (name === "html") found.lang = attributes(body).get("lang") ?? null;
      else if (name === "meta") addMeta(found, attributes(body));
      else if (name === "link") addLink(found, attributes(body));
      else if (name === "time") addTime(found, attributes(body));
    }
  }
  return found;
}

function addMeta(found: Gathered, attrs: ReadonlyMap<string, string>): void {
  const name = (
    attrs.get("property") ??
    attrs.get("name") ??
    attrs.get("itemprop") ??
    attrs.get("http-equiv") ??
    ""
  ).toLowerCase();
  const content = attrs.get("content")?.trim();
  if (name !== "" && content && !found.metas.has(name)) found.metas.set(name, content);
}

function addLink(found: Gathered, attrs: ReadonlyMap<string, string>): void {
  if (attrs.get("rel")?.toLowerCase() === "canonical") found.canonical ??= attrs.get("href") ?? null;
}

function addTime(found: Gathered, attrs: ReadonlyMap<string, string>): void {
  const day = dayOf(attrs.get("datetime"));
  const marks = `${attrs.get("class") ?? ""} ${attrs.get("itemprop") ?? ""} ${attrs.has("pubdate") ? "pubdate" : ""}`;
  if (day && found.times.length < 200)
    found.times.push({ day, sure: PUBLISHED_CLASS.test(marks) || /datePublished/i.test(marks) });
}

function meta(found: Gathered, names: readonly string[]): string | null {
  for (const name of names) {
    const value = found.metas.get(name);
    if (value) return value;
  }
  return null;
}

/** The day as printed where the page was made; the hour and its zone do not move it. */
export function dayOf(text: string | undefined): Day | null {
  const found = /^\s*((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/.exec(text ?? "");
  return found ? parseDay(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

/** "author" may hold the address of a profile: that is nobody's name. */
function person(text: string | null): string | null {
  return text && !/^https?:|^@|\.com$/i.test(text) && text.length < 120 ? text : null;
}

interface Graph {
  readonly headline?: string;
  readonly author?: string;
  readonly published?: string;
}

const ARTICLE_TYPE = /Article|BlogPosting|Report|WebPage/;
const DEEPEST = 6;

function articlesIn(json: string): Graph[] {
  try {
    return collect(JSON.parse(json.trim()), 0);
  } catch {
    // Structured data is often cut or ill-formed; the page still has its metas.
    return [];
  }
}

function collect(value: unknown, depth: number): Graph[] {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => collect(item, depth + 1));
  const thing = value as Record<string, unknown>;
  const type = JSON.stringify(thing["@type"] ?? "");
  const own = ARTICLE_TYPE.test(type) && thing.datePublished !== undefined ? [graph(thing)] : [];
  return [...own, ...collect(thing["@graph"], depth + 1)];
}

function graph(thing: Record<string, unknown>): Graph {
  const author = Array.isArray(thing.author) ? thing.author[0] : thing.author;
  const name = typeof author === "object" && author !== null ? (author as Record<string, unknown>).name : author;
  return {
    ...(typeof thing.headline === "string" && { headline: unescaped(thing.headline) }),
    ...(typeof name === "string" && { author: name }),
    ...(typeof thing.datePublished === "string" && { published: thing.datePublished }),
  };
}
