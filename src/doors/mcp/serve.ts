// The server on this process's own input and output, until whoever asks closes them.

import { serveStdio } from "@modelcontextprotocol/server/stdio";
import answers from "../http/openapi-answers.json" with { type: "json" };
import { version } from "../place.ts";
import { mcpServer } from "./server.ts";
import type { Served } from "./tools.ts";

export async function serveMcp(served: Omit<Served, "answers">, stopped: Promise<void>): Promise<void> {
  const handle = serveStdio(() => mcpServer({ ...served, answers }, version()));
  const closed = new Promise<void>((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  await Promise.race([closed, stopped]);
  await handle.close();
}
