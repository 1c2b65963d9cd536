// What is turned away before anything is asked: other hosts' names, other methods, endless addresses.

import type { Context, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Problem } from "../../model/problem.ts";
import { MOST_BODY } from "./body.ts";
import type { WrongStatus } from "./problem.ts";
import type { RateLimit } from "./rate-limit.ts";

const LONGEST_ADDRESS = 8192;

/** Only our own style, script, font and image, none of them inline; in nobody's frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // The desk speaks plain HTTP on the reader's own machine; a proxy in front adds this where it applies.
  strictTransportSecurity: false,
});

export interface Refused {
  readonly status: WrongStatus;
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Why a request is turned away, or null. `port` is that of a server for this machine only; `takesFile`: the address is a
 * question that a file may be posted to.
 */
export function refusal(request: Request, port: number | undefined, takesFile: boolean): Refused | null {
  if (port !== undefined && !isOurName(hostOf(request), port)) return { status: 403, problem: WRONG_HOST };
  if (request.url.length > LONGEST_ADDRESS) return { status: 414, problem: TOO_LONG };
  const methods = takesFile ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
  if (!methods.includes(request.method) && !isPreflight(request))
    return { status: 405, problem: WRONG_METHOD, headers: { Allow: methods.join(", ") } };
  if (request.method === "POST") return lengthOf(request) > MOST_BODY ? TOO_LARGE : null;
  if (request.headers.has("transfer-encoding") || lengthOf(request) > 0) return { status: 413, problem: NO_BODY };
  return null;
}

/** Why the address has to wait, or null. */
export function tooOften(
  c: Context,
  limit: { readonly wait: RateLimit; addressOf(c: Context): string } | undefined,
): Refused | null {
  const seconds = limit ? limit.wait(limit.addressOf(c), Date.now()) : 0;
  return seconds > 0 ? { status: 429, problem: TOO_OFTEN, headers: { "Retry-After": String(seconds) } } : null;
}

/** `/v1`, below it, and what describes it. */
export function isDataPath(path: string): boolean {
  return /^\/(?:v1(?:\/|$)|openapi\.json$)/.test(path);
}

function lengthOf({ headers }: Request): number {
  return Number(headers.get("content-length") ?? 0);
}

/** A browser's question before a page of another origin may ask for data. */
export function isPreflight(request: Request): boolean {
  const path = new URL(request.url).pathname;
  return (
    request.method === "OPTIONS" &&
    /\/(?:v1(?:\/|$)|openapi\.json$)/.test(path) &&
    request.headers.has("access-control-request-method")
  );
}

function hostOf(request: Request): string {
  return request.headers.get("host") ?? new URL(request.url).host;
}

/** A page of elsewhere can let its own name point at this machine; by that name we do not answer. */
function isOurName(host: string, port: number): boolean {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  return names.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

const WRONG_HOST: Problem = {
  code: "wrong-host",
  message: "this server answers only to the names of this machine",
  help: "open it as http://localhost with its port",
};
const TOO_LONG: Problem = {
  code: "address-too-long",
  message: `an address may have ${LONGEST_ADDRESS} characters`,
  help: "ask for less at once",
};
const WRONG_METHOD: Problem = {
  code: "wrong-method",
  message: "questions are asked with GET, those about a file also with POST",
  help: "put the parameters into the address",
};
const NO_BODY: Problem = {
  code: "needless-body",
  message: "a question has no body",
  help: "put the parameters into the address",
};
export const TOO_LARGE: Refused = {
  status: 413,
  problem: {
    code: "body-too-large",
    message: `a file may have ${MOST_BODY / 1e6} MB here`,
    help: "ask on the command line, which takes larger files",
  },
};
const TOO_OFTEN: Problem = {
  code: "too-many-requests",
  message: "this address asks too often",
  help: "wait as long as Retry-After says; answers have an ETag, so what has not changed need not be fetched again",
};
