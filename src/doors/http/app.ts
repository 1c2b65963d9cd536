// The book over HTTP: a page and its JSON twin for every view. Tests ask it without a port.

import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { compress } from "hono/compress";
import type { Book } from "../../model/book.ts";
import type { Problem } from "../../model/problem.ts";
import { VIEWS, type View } from "../../views/index.ts";
import { localPath, phrasesOf, prefixOf } from "../languages/index.ts";
import { HOME, plainPage, type Site } from "../page/index.ts";
import { version } from "../place.ts";
import { ASSETS } from "./assets.ts";
import { fileParam, readBody } from "./body.ts";
import { isFresh, tagOf } from "./etag.ts";
import { subscription } from "./feeds.ts";
import { headers, isDataPath, isPreflight, refusal, TOO_LARGE, tooOften } from "./guard.ts";
import { index } from "./index-of-views.ts";
import { type Kept, store } from "./kept.ts";
import { NO_PAGE, OWN_FAULT, PROBLEM_TYPE, problemDocument, titleOf, type WrongStatus } from "./problem.ts";
import { readAddress } from "./question.ts";
import type { RateLimit } from "./rate-limit.ts";
import { tell } from "./tell.ts";

export interface AppOptions {
  today(): string;
  /** The bytes of a listed asset. */
  assets(name: string): Uint8Array | null;
  /** What stands before every path, where the pages do not live at the root. */
  readonly base?: string;
  readonly views?: readonly View[];
  /** The port of a server that only this machine may ask; then other host names are turned away. */
  loopbackPort?(): number | undefined;
  /** How often one address may ask, and which address a request comes from; left out, as often as it likes. */
  readonly limit?: { readonly wait: RateLimit; addressOf(c: Context): string };
  /** Is told of our own faults; the reader never sees more than a sentence. */
  onError?(error: Error): void;
}

export function app(record: Book, options: AppOptions): Hono {
  const { base = "", views = VIEWS } = options;
  const program = version();
  const siteFor = async (c: Context): Promise<Site> => {
    const { lang } = localPath(c.req.path.slice(base.length));
    const words = await phrasesOf(lang, record);
    const own = { record, views, root: base, base: `${base}${prefixOf(lang)}`, today: options.today() };
    return words ? { ...own, words } : own;
  };
  const refuse = async (c: Context, problem: Problem, status: WrongStatus) =>
    isData(c, base)
      ? c.body(JSON.stringify(problemDocument([problem], status, base)), status, { "Content-Type": PROBLEM_TYPE })
      : c.html(plainPage(problem, await siteFor(c)), status);
  const server = new Hono().basePath(base || "/");
  server.use(compress(), headers);
  server.use(async (c, next) => {
    if (isData(c, base)) allowOthers(c);
    const takesFile = fileParam(viewAt(c, base, views)) !== undefined && (isData(c, base) || isForm(c));
    const refused = refusal(c.req.raw, options.loopbackPort?.(), takesFile) ?? tooOften(c, options.limit);
    for (const [name, value] of Object.entries(refused?.headers ?? {})) c.header(name, value);
    if (refused) return refuse(c, refused.problem, refused.status);
    if (isPreflight(c.req.raw)) return c.body(null, 204);
    return next();
  });
  addFiles(server, record, options);
  server.get("/problems/:code", async (c) => c.html(plainPage(aboutProblem(c.req.param("code")), await siteFor(c))));
  server.get("/v1", (c) => c.json(index(views, base)));
  const kept = store();
  server.get("/openapi.json", async (c) => {
    const tag = tagOf(record.hash, program, "openapi");
    if (isFresh(c.req.header("If-None-Match"), tag)) return c.body(null, 304, { ETag: tag });
    return send(
      c,
      kept.get(tag) ?? (await kept.put(tag, "application/json", tag, await described(record, views, base))),
    );
  });
  server.get("*", async (c) => {
    const url = new URL(c.req.url);
    const { path } = localPath(url.pathname.slice(base.length));
    const wanted = isData(c, base) ? path.replace(/^\/v1/, "") : path === "/" ? `/${HOME}` : path;
    const subscribed = subscription(path, record.recordedThrough);
    const format = subscribed?.format ?? (isData(c, base) ? url.searchParams.get("format") : null);
    const tag = tagOf(record.hash, program, options.today(), url.pathname, url.search);
    url.searchParams.delete("format");
    const asked = subscribed
      ? { ...subscribed, view: views.find(({ name }) => name === subscribed.view) as View, inPath: [] }
      : readAddress(wanted, url.searchParams, views);
    if (!asked) return refuse(c, NO_PAGE, 404);
    c.header("Cache-Control", "no-cache");
    if (isFresh(c.req.header("If-None-Match"), tag)) return c.body(null, 304, { ETag: tag });
    const key = `${url.origin} ${tag}`;
    const known = kept.get(key);
    if (known) return send(c, known);
    const said = await tell(asked, format, url.origin, isData(c, base), await siteFor(c));
    if (said.status !== 200) return c.body(said.text, said.status, { "Content-Type": said.type });
    return send(c, await kept.put(key, said.type, tag, said.text));
  });
  server.post("*", async (c) => {
    const url = new URL(c.req.url);
    const format = url.searchParams.get("format");
    url.searchParams.delete("format");
    const path = localPath(url.pathname.slice(base.length)).path.replace(/^\/v1(?=\/)/, "");
    const asked = readAddress(path, url.searchParams, views);
    const name = asked ? fileParam(asked.view) : undefined;
    if (!asked || !name) return refuse(c, NO_PAGE, 404);
    // The data's address takes the text itself, whatever a program calls it; several texts come as parts.
    const form = isData(c, base) ? isParts(c) : isForm(c);
    // A form says how long it is; one that does not is not taken in.
    if (form && c.req.header("Content-Length") === undefined) return refuse(c, TOO_LARGE.problem, TOO_LARGE.status);
    const given = form ? await formOf(c, asked.view, name) : { [name]: await readBody(c.req.raw) };
    if (given[name] === null) return refuse(c, TOO_LARGE.problem, TOO_LARGE.status);
    const fields = Object.entries(given).flatMap(([field, text]) => (text ? [[field, [text]] as const] : []));
    const withFile = { ...asked, raw: { ...asked.raw, ...Object.fromEntries(fields) } };
    const said = await tell(withFile, format, url.origin, isData(c, base), await siteFor(c));
    return c.body(said.text, said.status, { "Content-Type": said.type, "Cache-Control": "no-store" });
  });
  server.notFound((c) => refuse(c, NO_PAGE, 404));
  server.onError((error, c) => {
    options.onError?.(error);
    return refuse(c, OWN_FAULT, 500);
  });
  return server;
}

/** What describes the answers is long, and few ask for it. */
async function described(record: Book, views: readonly View[], base: string): Promise<string> {
  const { openApi } = await import("./openapi.ts");
  const { default: answers } = await import("./openapi-answers.json", { with: { type: "json" } });
  return JSON.stringify(openApi({ record, views, base, version: version(), answers }));
}

function send(c: Context, { type, tag, body, zipped }: Kept): Response {
  const head = { "Content-Type": type, ETag: tag, Vary: "Accept-Encoding" };
  const supports = ["gzip", "identity"];
  return accepts(c, { header: "Accept-Encoding", supports, default: "identity" }) === "gzip"
    ? c.body(zipped, 200, { ...head, "Content-Encoding": "gzip" })
    : c.body(body, 200, head);
}

function addFiles(server: Hono, record: Book, options: AppOptions): void {
  const program = version();
  server.get("/healthz", (c) => c.json({ ok: true, book: record.id, hash: record.hash }));
  const send = (c: Context, name: string) => {
    const type = ASSETS.get(name);
    const bytes = type === undefined ? null : options.assets(name);
    if (type === undefined || bytes === null) return c.notFound();
    const tag = tagOf(name, program, String(bytes.length));
    const caching = { ETag: tag, "Cache-Control": name.endsWith(".woff2") ? "public, max-age=604800" : "no-cache" };
    if (isFresh(c.req.header("If-None-Match"), tag)) return c.body(null, 304, caching);
    return c.body(new Uint8Array(bytes), 200, { ...caching, "Content-Type": type });
  };
  server.get("/favicon.svg", (c) => send(c, "favicon.svg"));
  server.get("/assets/*", (c) => send(c, c.req.path.slice(`${options.base ?? ""}/assets/`.length)));
}

/** Is the address one of the data's? */
function isData(c: Context, base: string): boolean {
  return isDataPath(c.req.path.slice(base.length));
}

/** The fields of a page's form: pasted text, or what stands in the file that was dropped there. */
async function formOf(c: Context, view: View, file: string): Promise<Record<string, string | null>> {
  const body = await c.req.parseBody({ all: true });
  const own = Object.keys(view.params).map(async (name) => {
    const values = [body[name] ?? ""].flat();
    const texts = await Promise.all(values.map((value) => (typeof value === "string" ? value : value.text())));
    return [name, texts.find((text) => text.trim() !== "") ?? (name === file ? "" : null)] as const;
  });
  return Object.fromEntries(await Promise.all(own));
}

/** Was it sent by a page's form? */
function isForm(c: Context): boolean {
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(c.req.header("Content-Type") ?? "");
}

/** Several texts in one body, which no program sends unless told to. */
function isParts(c: Context): boolean {
  return /^multipart\/form-data/.test(c.req.header("Content-Type") ?? "");
}

/** The view that the first part of the address names. */
function viewAt(c: Context, base: string, views: readonly View[]): View | undefined {
  const name = localPath(c.req.path.slice(base.length))
    .path.replace(/^\/v1(?=\/)/, "")
    .split("/")[1];
  return views.find((view) => view.name === name);
}

/** Any page may read the book: it holds nothing that is not public. */
function allowOthers(c: Context): void {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
  c.header("Access-Control-Allow-Headers", "If-None-Match, Content-Type");
  c.header("Access-Control-Expose-Headers", "ETag, Retry-After");
}

function aboutProblem(code: string): Problem {
  const known = /^[a-z0-9-]{1,60}$/.test(code) ? code : "unknown";
  return {
    code: known,
    message: titleOf(known),
    help: "An answer that names this problem says what is wrong and what would be right in its members `message` and `help`",
  };
}
