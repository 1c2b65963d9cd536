// What is turned away before anything is asked: other hosts' names, other methods, endless addresses.

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Problem } from "../../model/problem.ts";
import type { WrongStatus } from "./problem.ts";

const LONGEST_ADDRESS = 8192;

/** Only our own style, font and image; no script at all; in nobody's frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
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
}

/** Why a request is turned away, or null. `port` is that of a server for this machine only. */
export function refusal(request: Request, port: number | undefined): Refused | null {
  if (port !== undefined && !isOurName(hostOf(request), port)) return { status: 403, problem: WRONG_HOST };
  if (request.url.length > LONGEST_ADDRESS) return { status: 414, problem: TOO_LONG };
  if (!["GET", "HEAD"].includes(request.method) && !isPreflight(request)) return { status: 405, problem: WRONG_METHOD };
  return null;
}

/** A browser's question before a page of another origin may ask for data. */
export function isPreflight(request: Request): boolean {
  const path = new URL(request.url).pathname;
  return (
    request.method === "OPTIONS" && /\/v1(\/|$)/.test(path) && request.headers.has("access-control-request-method")
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
  message: "questions are asked with GET",
  help: "put the parameters into the address",
};
