// The command line: understands the words, does what they ask, says how it ended.

import { VIEWS, type View } from "../../views/index.ts";
import { version } from "../place.ts";
import { EXIT, type Io } from "./io.ts";
import { confess, refuse, tellText } from "./output.ts";
import { parse } from "./parse.ts";
import type { Request } from "./request.ts";

/** Runs one command and gives its exit code: 0 answered, 1 the book has problems, 2 the question is wrong, 70 our bug. */
export async function main(argv: readonly string[], io: Io, views: readonly View[] = VIEWS): Promise<number> {
  const json = wantsJson(argv);
  try {
    return await run(parse(argv, views, { width: io.width, version }), json, io, views);
  } catch (error) {
    // Whoever reads our output has closed it: `trucebook state | head`.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return EXIT.answered;
    confess(io, error, json);
    return EXIT.ownBug;
  }
}

async function run(request: Request, json: boolean, io: Io, views: readonly View[]): Promise<number> {
  switch (request.do) {
    case "ask":
      return (await import("./answer.ts")).answer(request.view, request.raw, request.common, io);
    case "check":
      return (await import("./check.ts")).check(request.folder, request.common, io);
    case "serve":
      return (await import("./serve.ts")).serve(request.serve, request.common, io, views);
    case "start":
      return (await import("./serve.ts")).start(request.serve, request.common, io, views);
    case "publish":
      return (await import("./publish.ts")).publish(request.publish, request.common, io, views);
    case "mcp":
      return (await import("./mcp.ts")).mcp(request.common, io, views);
    case "tell":
      tellText(io, request.text, json);
      return EXIT.answered;
    case "refuse":
      refuse(io, request.problems, json);
      return EXIT.questionIsWrong;
  }
}

/** Told before the words are understood, since also a misunderstanding has to be JSON then. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end === -1 ? undefined : end).includes("--json");
}
