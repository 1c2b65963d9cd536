// One YAML file: its data as plain text values, and the line and column of everything in it.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import type { Place } from "../model/place.ts";
import type { Report } from "./draft.ts";
import { type Position, readPlain } from "./plain-yaml.ts";

/** The way to something in a file: keys and positions. */
export type Path = readonly PropertyKey[];

export interface YamlFile {
  /** As places show it. */
  readonly shown: string;
  readonly data: unknown;
  /** Where the value of that path stands, or its key; where there is none, what would hold it. */
  at(path: Path, part?: "value" | "key"): Place;
}

export interface Tree {
  readonly doc: Document;
  readonly lines: LineCounter;
}

/** Parses a file, or reports all that is wrong with its syntax and returns null. */
export function parseYaml(shown: string, text: string, report: Report): YamlFile | null {
  try {
    const plain = readPlain(text);
    if (plain) return yamlFile(shown, text, plain.data, plain.marks);
    const tree = parseTree(text);
    const faulty = reportSyntax(shown, tree, report) || reportAliases(shown, text, tree, report);
    return faulty ? null : yamlFile(shown, text, tree.doc.toJS({ maxAliasCount: 0 }), marksOf(tree));
  } catch (error) {
    // The parser walks nested brackets by calling itself: a file of nothing but brackets exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    const help = "a book needs no more than a few levels";
    report({ code: "bad-yaml", message: "is nested too deeply", help, at: `${shown}:1:1` });
    return null;
  }
}

/** The whole syntax of a text, by the YAML library. */
export function parseTree(text: string): Tree {
  const lines = new LineCounter();
  return {
    doc: parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false, logLevel: "error" }),
    lines,
  };
}

function yamlFile(shown: string, text: string, data: unknown, marks: ReadonlyMap<string, Position>): YamlFile {
  let tree: Tree | null = null;
  return {
    shown,
    data,
    at(path, part = "value") {
      const mark = part === "value" ? marks.get(path.join(" ")) : undefined;
      if (mark) return `${shown}:${mark[0]}:${mark[1]}`;
      // The syntax tree of a whole book is large, and only problems need it: it is made again for them.
      tree ??= parseTree(text);
      return placeOf(shown, tree, offsetOf(tree.doc.contents, path, part));
    },
  };
}

/** The places that every file needs: of the file and its id, of its items, of its statements. */
export function marksOf(tree: Tree): Map<string, Position> {
  const root: unknown = tree.doc.contents;
  const at = (key: string) => (isMap(root) ? root.get(key, true) : undefined);
  const id = at("id");
  const own = [["", startOf(root) ?? 0] as const, ...(isScalar(id) ? [["id", startOf(id) ?? 0] as const] : [])];
  const paths = [...own, ...itemsOf(root, ""), ...itemsOf(at("statements"), "statements ")];
  return new Map(paths.map(([path, offset]) => [path, positionOf(tree, offset)]));
}

function itemsOf(node: unknown, prefix: string): (readonly [string, number])[] {
  return isSeq(node) ? node.items.map((item, i) => [`${prefix}${i}`, startOf(item) ?? 0] as const) : [];
}

const HELP: Record<string, string> = {
  TAB_AS_INDENT: "indent with blanks, not tabs",
  BAD_INDENT: "line it up with its neighbours",
  MULTIPLE_DOCS: "one document a file: take the `---` out",
  DUPLICATE_KEY: "keep one of the two",
};

function reportSyntax(shown: string, tree: Tree, report: Report): boolean {
  for (const { code, message, pos } of [...tree.doc.errors, ...tree.doc.warnings]) {
    const at = placeOf(shown, tree, pos[0]);
    const help = HELP[code] ?? "quote the value if it holds a sign that YAML gives a meaning";
    if (code === "DUPLICATE_KEY") report({ code: "duplicate-key", message: "this key stands here twice", help, at });
    else report({ code: "bad-yaml", message: message.split("\n", 1)[0] ?? message, help, at });
  }
  return tree.doc.errors.length + tree.doc.warnings.length > 0;
}

function reportAliases(shown: string, text: string, tree: Tree, report: Report): boolean {
  if (!/[*&]/.test(text)) return false;
  let found = false;
  visit(tree.doc, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || ("anchor" in node && node.anchor !== undefined))) return;
    found = true;
    const at = placeOf(shown, tree, node.range?.[0] ?? 0);
    report({ code: "alias", message: "anchors and aliases are not read", help: "write it out in full", at });
  });
  return found;
}

/** Walks down the path as far as it goes. */
function offsetOf(root: unknown, path: Path, part: "value" | "key"): number {
  let [node, offset] = [root, startOf(root) ?? 0];
  for (const [i, step] of path.entries()) {
    const pair = isMap(node) ? findPair(node.items, step) : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const key = pair && i === path.length - 1 && part === "key" ? pair.key : undefined;
    const start = startOf(key) ?? startOf(next) ?? startOf(pair?.key);
    if (start === undefined) return offset;
    [node, offset] = [next, start];
  }
  return offset;
}

function findPair(pairs: readonly Pair[], key: PropertyKey): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function placeOf(shown: string, tree: Tree, offset: number): Place {
  return `${shown}:${positionOf(tree, offset).join(":")}`;
}

function positionOf({ lines }: Tree, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return [Math.max(1, line), Math.max(1, col)];
}
