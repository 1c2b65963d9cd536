// The house: which room may import which, and how a file of it looks. CONTRIBUTING.md says it in words.

import { describe, expect, it } from "vitest";
import { isTest, type SourceFile, sourceFile, sourceFiles } from "./support/imports.ts";

const PURE = ["time", "model", "engine", "tariff", "promises", "reading", "views"];

/** Each room with the rooms that it may import. `engine/kinds` is the part of the engine that loading needs. */
const ROOMS: Record<string, readonly string[]> = {
  time: [],
  model: ["time"],
  "engine/kinds": ["time", "model"],
  engine: ["time", "model", "engine/kinds"],
  book: ["time", "model", "engine/kinds"],
  tariff: ["time", "model", "engine", "engine/kinds"],
  promises: ["time", "model", "engine", "engine/kinds"],
  reading: ["time", "model", "engine", "engine/kinds", "tariff", "promises"],
  views: ["time", "model", "engine", "engine/kinds", "tariff", "promises", "reading"],
  doors: [...PURE, "engine/kinds", "book"],
  desk: ["views"],
};

/** Rooms whose files may be imported one by one: a noun and a kind is a file of its own. */
const WITHOUT_FACE = ["model", "engine/kinds"];

/** Ways in beside the face, so that a command that reads the compiled book waits for no YAML, schemas, time zones. */
const SIDE_DOORS = ["src/book/compiled/read.ts", "src/time/wall-clock.ts"];

/** Browser code may know the views' types, not run them. */
const TYPES_ONLY = ["desk"];

const LONGEST = 300;

type Rule = (file: SourceFile) => string[];

const roomsImportOneWay: Rule = ({ path, imports }) => {
  const room = roomOf(path);
  const allowed = ROOMS[room];
  if (!allowed) return [`src/${room}/ is no room of the house`];
  return imports
    .filter((target) => target.startsWith("src/") && roomOf(target) !== room && !allowed.includes(roomOf(target)))
    .map((target) => `${room} may not import ${roomOf(target)} (${target})`);
};

const nodeStaysAtTheEdge: Rule = ({ path, imports }) =>
  ["book", "doors"].includes(roomOf(path))
    ? []
    : imports
        .filter((target) => target.startsWith("node:"))
        .map((target) => `only book and doors may import ${target}`);

const roomsHaveOneFace: Rule = ({ path, imports }) =>
  imports
    .filter((target) => target.startsWith("src/") && roomOf(target) !== roomOf(path))
    .filter((target) => !WITHOUT_FACE.includes(roomOf(target)) && !isFace(target) && !SIDE_DOORS.includes(target))
    .map((target) => `import src/${roomOf(target)}/index.ts rather than ${target}`);

const nothingReachesOutside: Rule = ({ imports }) =>
  imports
    .filter((target) => /^(?:\.\.|test|scripts|bin|dist|book|bench)\//.test(target))
    .map((target) => `${target} is not in src/`);

const deskTakesTypes: Rule = ({ path, text }) => {
  if (!TYPES_ONLY.includes(roomOf(path))) return [];
  const values = text.matchAll(/^import\s+(?!type\b)[^;]*?from\s+"([^"]*\/views\/[^"]*)"/gm);
  return [...values].map(([, target]) => `use \`import type\` for ${target}`);
};

const opensWithWhy: Rule = ({ text }) =>
  /^(?:\/\/ ?\S|\/\*\*? ?\S)/.test(text) ? [] : ["the first line says why the file exists: // …"];

const fitsInTheHead: Rule = ({ text }) => {
  const lines = text.trimEnd().split("\n").length;
  return lines > LONGEST ? [`${lines} lines; ${LONGEST} are the most`] : [];
};

const files = sourceFiles();
const code = files.filter(({ path }) => !isTest(path));

describe("every file of src/", () => {
  it("imports only the rooms of its row", () => expect(broken(roomsImportOneWay, code)).toEqual([]));
  it("leaves Node's modules to book and doors", () => expect(broken(nodeStaysAtTheEdge, code)).toEqual([]));
  it("enters another room by its index.ts", () => expect(broken(roomsHaveOneFace, code)).toEqual([]));
  it("imports nothing outside src/ but packages", () => expect(broken(nothingReachesOutside, code)).toEqual([]));
  it("in desk, takes only types from the views", () => expect(broken(deskTakesTypes, code)).toEqual([]));
  it("opens with the sentence that says why it exists", () => expect(broken(opensWithWhy, code)).toEqual([]));
  it(`has at most ${LONGEST} lines`, () => expect(broken(fitsInTheHead, files)).toEqual([]));
});

describe("the rules catch", () => {
  const caught = (rule: Rule, path: string, text: string) => broken(rule, [sourceFile(path, text)]);

  it.each([
    ["a room that looks upstream", roomsImportOneWay, "src/time/a.ts", 'import { b } from "../model/b.ts";'],
    ["the loader in the engine's rooms", roomsImportOneWay, "src/book/a.ts", 'import { b } from "../engine/index.ts";'],
    ["a type from upstream", roomsImportOneWay, "src/model/a.ts", 'import type { B } from "../views/index.ts";'],
    ["an import over several lines", roomsImportOneWay, "src/time/a.ts", 'import {\n  b,\n} from "../model/b.ts";'],
    ["an import made late", roomsImportOneWay, "src/time/a.ts", 'const b = await import("../model/b.ts");'],
    ["a room that nobody planned", roomsImportOneWay, "src/utils/a.ts", "export const a = 1;"],
    ["a pure room that reads files", nodeStaysAtTheEdge, "src/views/a.ts", 'import { readFileSync } from "node:fs";'],
    ["a way round a face", roomsHaveOneFace, "src/tariff/a.ts", 'import { day } from "../time/day.ts";'],
    ["a file of the record", nothingReachesOutside, "src/views/a.ts", 'import b from "../../book/b.json";'],
    ["a view run in the browser", deskTakesTypes, "src/desk/a.ts", 'import { b } from "../views/index.ts";'],
    ["a file without its sentence", opensWithWhy, "src/time/a.ts", 'import { b } from "./b.ts";'],
    ["a file too long", fitsInTheHead, "src/time/a.ts", "// x\n".repeat(301)],
  ])("%s", (_, rule, path, text) => expect(caught(rule, path, text)).toHaveLength(1));

  it("nothing in a file that keeps them", () => {
    const good =
      'export { a } from "../engine/kinds/a.ts";\nimport { day } from "../time/index.ts";\nimport * as z from "zod";';
    expect(
      [roomsImportOneWay, roomsHaveOneFace, nodeStaysAtTheEdge].flatMap((r) => caught(r, "src/book/a.ts", good)),
    ).toEqual([]);
  });
});

function broken(rule: Rule, among: readonly SourceFile[]): string[] {
  return among.flatMap((file) => rule(file).map((message) => `${file.path}: ${message}`));
}

/** `src/engine/kinds/x.ts` is of the room engine/kinds; else the first folder names the room. */
function roomOf(path: string): string {
  const [, room = "", next] = path.split("/");
  return room === "engine" && next === "kinds" ? "engine/kinds" : room;
}

function isFace(path: string): boolean {
  return /^src\/[^/]+\/index\.ts$/.test(path);
}
