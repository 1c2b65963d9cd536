// The app on a port of this machine.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Book } from "../../model/book.ts";
import { type Problem, type Result, wrong } from "../../model/problem.ts";
import type { View } from "../../views/index.ts";
import { app } from "./app.ts";
import { packagedAsset } from "./assets.ts";
import { FOR_OTHERS, rateLimit } from "./rate-limit.ts";

export interface Listening {
  today(): string;
  readonly views?: readonly View[];
  /** As the user wrote it; without one, the first free port from 4747. */
  readonly port?: string | undefined;
  /** Left out, only this machine reaches the server. */
  readonly host?: string | undefined;
  readonly debug?: ((error: Error) => void) | undefined;
}

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

const FIRST_PORT = 4747;
const TRIES = 20;

/** A question fits in the first packets; who sends it byte by byte keeps others waiting. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 10_000, maxHeaderSize: 16 * 1024 };
const MOST_CONNECTIONS = 1000;

export async function listen(record: Book, options: Listening): Promise<Result<Running>> {
  const host = options.host ?? "127.0.0.1";
  const wanted = options.port ? readPort(options.port) : null;
  if (wanted && !wanted.ok) return wanted;
  const ports = wanted ? [wanted.value] : Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i);
  for (const port of ports) {
    const server = serverOf(record, options, isLoopback(host));
    const failure = await bind(server, port, host);
    if (failure === null) return { ok: true, value: running(server, host) };
    if (failure.code !== "EADDRINUSE") return wrong(cannotListen(port, host, failure));
  }
  return wrong(taken(ports));
}

function serverOf(record: Book, options: Listening, loopback: boolean): Server {
  let server: Server | undefined;
  let port: number | undefined;
  const ownPort = (): number | undefined => {
    if (loopback && server) port ??= portOf(server);
    return port;
  };
  const { fetch } = app(record, {
    today: options.today,
    assets: packagedAsset,
    ...(options.views ? { views: options.views } : {}),
    ...(options.debug ? { onError: options.debug } : {}),
    ...(loopback
      ? {}
      : { limit: { wait: rateLimit(FOR_OTHERS), addressOf: (c) => getConnInfo(c).remote.address ?? "" } }),
    loopbackPort: ownPort,
  });
  server = createAdaptorServer({ fetch, serverOptions: PATIENCE }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

function bind(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

function running(server: Server, host: string): Running {
  const name = isLoopback(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host === "127.0.0.1" ? host : name}:${portOf(server)}/`, close };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function isLoopback(host: string): boolean {
  return ["127.0.0.1", "localhost", "::1"].includes(host);
}

function readPort(text: string): Result<number> {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return { ok: true, value: port };
  return wrong({
    code: "bad-port",
    message: `"${text}" is not a port`,
    help: "a port is a number from 1 to 65535",
    at: "port",
  });
}

function taken(ports: readonly number[]): Problem {
  const which = ports.length === 1 ? `port ${ports[0]} is` : `the ports ${ports[0]} to ${ports.at(-1)} are`;
  return { code: "port-taken", message: `${which} in use`, help: "name another one with --port", at: "port" };
}

function cannotListen(port: number, host: string, { code, message }: NodeJS.ErrnoException): Problem {
  const help = "name another one with --port, or another address with --host";
  return { code: "cannot-listen", message: `cannot listen on ${host}:${port} (${code ?? message})`, help, at: "port" };
}
