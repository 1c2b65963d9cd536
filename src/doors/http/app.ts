// The book over HTTP: a page and its JSON twin for every view. Tests ask it without a port.

import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Book } from "../../model/book.ts";
import type { Problem } from "../../model/problem.ts";
import { parseDay } from "../../time/index.ts";
import { ask, type Envelope, VIEWS, type View } from "../../views/index.ts";
import { answerPage, blankPage, HOME, hrefOf, plainPage, type Site, wrongPage } from "../page/index.ts";
import { version } from "../place.ts";
import { asksNothing } from "../question.ts";
import { ASSETS } from "./assets.ts";
import { isFresh, tagOf } from "./etag.ts";
import { subscription } from "./feeds.ts";
import { headers, isPreflight, refusal } from "./guard.ts";
import { index } from "./index-of-views.ts";
import { NO_PAGE, OWN_FAULT, problemDocument, statusOf, titleOf, type WrongStatus } from "./problem.ts";
import { type AskedByAddress, readAddress, withoutBlanks } from "./question.ts";

export interface AppOptions {
  today(): string;
  /** The bytes of a listed asset. */
  assets(name: string): Uint8Array | null;
  /** What stands before every path, where the pages do not live at the root. */
  readonly base?: string;
  readonly views?: readonly View[];
  /** The port of a server that only this machine may ask; then other host names are turned away. */
  loopbackPort?(): number | undefined;
  /** Is told of our own faults; the reader never sees more than a sentence. */
  onError?(error: Error): void;
}

export function app(record: Book, options: AppOptions): Hono {
  const { base = "", views = VIEWS } = options;
  const site = (): Site => ({ record, views, base, today: options.today() });
  const refuse = (c: Context, problem: Problem, status: WrongStatus) =>
    isData(c, base)
      ? data(c, problemDocument([problem], status, base), status)
      : c.html(plainPage(problem, site()), status);
  const server = new Hono().basePath(base || "/");
  server.use(compress(), headers);
  server.use(async (c, next) => {
    if (isData(c, base)) allowOthers(c);
    const refused = refusal(c.req.raw, options.loopbackPort?.());
    if (refused?.status === 405) c.header("Allow", "GET, HEAD");
    if (refused) return refuse(c, refused.problem, refused.status);
    if (isPreflight(c.req.raw)) return c.body(null, 204);
    return next();
  });
  addFiles(server, record, options);
  server.get("/problems/:code", (c) => c.html(plainPage(aboutProblem(c.req.param("code")), site())));
  server.get("/v1", (c) => c.json(index(views, base)));
  server.get("*", (c) => {
    const url = new URL(c.req.url);
    const path = url.pathname.slice(base.length);
    const wanted = isData(c, base) ? path.replace(/^\/v1/, "") : path === "/" ? `/${HOME}` : path;
    const subscribed = subscription(path, record.recordedThrough);
    const format = subscribed?.format ?? (isData(c, base) ? url.searchParams.get("format") : null);
    url.searchParams.delete("format");
    const asked = subscribed
      ? { ...subscribed, view: views.find(({ name }) => name === subscribed.view) as View, inPath: [] }
      : readAddress(wanted, url.searchParams, views);
    if (!asked) return refuse(c, NO_PAGE, 404);
    const tag = tagOf(record.hash, version(), options.today(), url.pathname, url.search);
    c.header("Cache-Control", "no-cache");
    if (isFresh(c.req.header("If-None-Match"), tag)) return c.body(null, 304, { ETag: tag });
    if (format !== null) return answerFormat(c, asked, format, tag, site());
    return isData(c, base) ? answerData(c, asked, tag, site()) : answerHtml(c, asked, tag, site());
  });
  server.notFound((c) => refuse(c, NO_PAGE, 404));
  server.onError((error, c) => {
    options.onError?.(error);
    return refuse(c, OWN_FAULT, 500);
  });
  return server;
}

function answerData(c: Context, { view, raw, inPath }: AskedByAddress, tag: string, site: Site): Response {
  const outcome = askToday(view, raw, site);
  if (outcome.ok) return data(c, outcome, 200, { ETag: tag });
  const status = statusOf(outcome.problems, inPath);
  return data(c, problemDocument(outcome.problems, status, site.base), status);
}

/** The same answer as a calendar file or a feed. */
async function answerFormat(
  c: Context,
  asked: AskedByAddress,
  name: string,
  tag: string,
  site: Site,
): Promise<Response> {
  const { formatFor } = await import("../formats/choose.ts");
  const format = formatFor(asked.view, name);
  if (!format.ok) return data(c, problemDocument(format.problems, 400, site.base), 400);
  if (!format.value) return answerData(c, asked, tag, site);
  const outcome = askToday(asked.view, asked.raw, site);
  if (!outcome.ok) {
    const status = statusOf(outcome.problems, asked.inPath);
    return data(c, problemDocument(outcome.problems, status, site.base), status);
  }
  const { origin } = new URL(c.req.url);
  const link = (view: string, args: Readonly<Record<string, string>>) => `${origin}${hrefOf(site, { view, args }, {})}`;
  return c.body(format.value.render(outcome, link), 200, { ETag: tag, "Content-Type": format.value.type });
}

function answerHtml(c: Context, asked: AskedByAddress, tag: string, site: Site): Response | Promise<Response> {
  const { view } = asked;
  const raw = withoutBlanks(view, asked.raw);
  const question = { view, raw };
  if (!asksNothing(view) && !Object.keys(view.params).some((name) => raw[name]))
    return c.html(blankPage(question, site));
  const outcome = askToday(view, raw, site);
  if (outcome.ok) return c.html(answerPage(outcome, question, site), 200, { ETag: tag });
  return c.html(wrongPage(outcome.problems, question, site), statusOf(outcome.problems, asked.inPath));
}

function askToday(
  view: View,
  raw: AskedByAddress["raw"],
  site: Site,
): Envelope | { ok: false; problems: readonly Problem[] } {
  const today = parseDay(site.today);
  if (!today) throw new Error(`today is no day: ${site.today}`);
  return ask(site.record, view, raw, today);
}

function addFiles(server: Hono, record: Book, options: AppOptions): void {
  server.get("/healthz", (c) => c.json({ ok: true, book: record.id, hash: record.hash }));
  const send = (c: Context, name: string) => {
    const type = ASSETS.get(name);
    const bytes = type === undefined ? null : options.assets(name);
    if (type === undefined || bytes === null) return c.notFound();
    const tag = tagOf(name, version(), String(bytes.length));
    const caching = { ETag: tag, "Cache-Control": name.endsWith(".woff2") ? "public, max-age=604800" : "no-cache" };
    if (isFresh(c.req.header("If-None-Match"), tag)) return c.body(null, 304, caching);
    return c.body(new Uint8Array(bytes), 200, { ...caching, "Content-Type": type });
  };
  server.get("/favicon.svg", (c) => send(c, "favicon.svg"));
  server.get("/assets/*", (c) => send(c, c.req.path.slice(`${options.base ?? ""}/assets/`.length)));
}

/** Is the address one of the data's? */
function isData(c: Context, base: string): boolean {
  return /^\/v1(\/|$)/.test(c.req.path.slice(base.length));
}

/** Any page may read the book: it holds nothing that is not public. */
function allowOthers(c: Context): void {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Access-Control-Allow-Methods", "GET, HEAD");
  c.header("Access-Control-Allow-Headers", "If-None-Match");
  c.header("Access-Control-Expose-Headers", "ETag");
}

function data(c: Context, body: unknown, status: 200 | WrongStatus, more: Record<string, string> = {}): Response {
  const type = status === 200 ? "application/json" : "application/problem+json";
  return c.body(JSON.stringify(body), status, { "Content-Type": type, ...more });
}

function aboutProblem(code: string): Problem {
  const known = /^[a-z0-9-]{1,60}$/.test(code) ? code : "unknown";
  return {
    code: known,
    message: titleOf(known),
    help: "An answer that names this problem says what is wrong and what would be right in its members `message` and `help`",
  };
}
