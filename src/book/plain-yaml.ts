// Reads the plain YAML that books are mostly written in, many times faster than a whole parser. It is never the judge of
// a file: where a text uses more of YAML than this, or may be wrong, it says nothing and the YAML library reads it.

/** Line and column, both from 1. */
export type Position = readonly [number, number];

export interface PlainYaml {
  readonly data: unknown;
  /** Where things stand, by their path: the whole, its `id`, its items, the items of `statements`. */
  readonly marks: ReadonlyMap<string, Position>;
}

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

interface Reading {
  readonly lines: Line[];
  at: number;
  readonly marks: Map<string, Position>;
}

/** Where something lies: the path by which it is marked, null below what is marked; and how deep it is. */
interface Spot {
  readonly path: string | null;
  readonly depth: number;
}

/** The value, or undefined where it is not plain: no value of a book is undefined. */
type Maybe = unknown;

const KEY = /^([A-Za-z][\w.-]*):(?: +(.+))?$/;
const PLAIN = /^[^ \-?:,[\]{}#&*!|>'"%@`]/;
const NOT_PLAIN = /: | #|:$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;
const DEEPEST = 12;

/** The data of a plain text, or null for any other. */
export function readPlain(text: string): PlainYaml | null {
  const lines = ODD.test(text) ? null : contentLines(text);
  const [first] = lines ?? [];
  if (!lines || !first) return null;
  const reading: Reading = { lines, at: 0, marks: new Map([["", [first.number, first.indent + 1]]]) };
  const data = block(reading, first.indent, { path: "", depth: 0 });
  return data === undefined || reading.at < lines.length ? null : { data, marks: reading.marks };
}

/** The lines that say something; null where one ends in blanks, which may be part of a text. */
function contentLines(text: string): Line[] | null {
  const lines: Line[] = [];
  for (const [i, raw] of text.split("\n").entries()) {
    const indent = raw.search(/[^ ]/);
    if (indent < 0 || raw[indent] === "#") continue;
    if (raw.endsWith(" ")) return null;
    lines.push({ indent, text: raw.slice(indent), number: i + 1 });
  }
  return lines;
}

function block(reading: Reading, indent: number, spot: Spot): Maybe {
  if (spot.depth > DEEPEST) return undefined;
  return reading.lines[reading.at]?.text.startsWith("- ") ? list(reading, indent, spot) : map(reading, indent, spot);
}

function list(reading: Reading, indent: number, { path, depth }: Spot): Maybe {
  const items: unknown[] = [];
  for (
    let line = reading.lines[reading.at];
    line?.indent === indent && line.text.startsWith("- ");
    line = reading.lines[reading.at]
  ) {
    const text = line.text.slice(2).replace(/^ +/, "");
    const inner = { indent: indent + line.text.length - text.length, text, number: line.number };
    if (path === "" || path === "statements") {
      reading.marks.set(`${path}${path && " "}${items.length}`, [inner.number, inner.indent + 1]);
    }
    const item = KEY.test(text) ? nested(reading, inner, depth) : scalar(reading, inner, text);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return ended(reading, indent) ? items : undefined;
}

/** A map that begins behind the hyphen of its item. */
function nested(reading: Reading, first: Line, depth: number): Maybe {
  reading.lines[reading.at] = first;
  return map(reading, first.indent, { path: null, depth: depth + 1 });
}

function map(reading: Reading, indent: number, { path, depth }: Spot): Maybe {
  const values: Record<string, unknown> = {};
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    const [, key, rest] = KEY.exec(line.text) ?? [];
    if (key === undefined || Object.hasOwn(values, key)) return undefined;
    if (path === "" && key === "id" && rest)
      reading.marks.set("id", [line.number, indent + line.text.length - rest.length + 1]);
    const spot = { path: path === "" && key === "statements" ? key : null, depth: depth + 1 };
    const value = rest === undefined ? below(reading, indent, spot) : scalar(reading, line, rest);
    if (value === undefined) return undefined;
    values[key] = value;
  }
  return ended(reading, indent) ? values : undefined;
}

/** The block below a key: further in, or a list whose hyphens stand under the key. */
function below(reading: Reading, indent: number, spot: Spot): Maybe {
  reading.at++;
  const next = reading.lines[reading.at];
  if (!next) return undefined;
  if (next.indent > indent) return block(reading, next.indent, spot);
  return next.indent === indent && next.text.startsWith("- ") ? list(reading, indent, spot) : undefined;
}

/** What follows further in would belong to something that is already read. */
function ended(reading: Reading, indent: number): boolean {
  return (reading.lines[reading.at]?.indent ?? 0) <= indent;
}

/** A value that stands on the line, or a folded text below it. */
function scalar(reading: Reading, line: Line, text: string): Maybe {
  reading.at++;
  if (text === ">-") return folded(reading, line);
  const next = reading.lines[reading.at];
  if (next && next.indent > line.indent) return undefined;
  if (text[0] === '"') return /^"([^"\\]*)"$/.exec(text)?.[1];
  if (text[0] === "'") return /^'([^']*)'$/.exec(text)?.[1];
  if (text[0] === "[" || text[0] === "{") return flow(text);
  return PLAIN.test(text) && !NOT_PLAIN.test(text) ? text : undefined;
}

/** Lines of one indent, joined by blanks. A gap might be a paragraph, and a `#` there is no comment. */
function folded(reading: Reading, { indent, number }: Line): Maybe {
  const start = reading.at;
  const inner = reading.lines[start]?.indent ?? 0;
  if (inner <= indent) return undefined;
  for (let line = reading.lines[reading.at]; line && line.indent > indent; line = reading.lines[++reading.at]) {
    if (line.indent !== inner || line.number !== number + 1 + reading.at - start) return undefined;
  }
  const after = reading.lines[reading.at];
  if (after && after.number !== number + 1 + reading.at - start) return undefined;
  return reading.lines
    .slice(start, reading.at)
    .map((line) => line.text)
    .join(" ");
}

const FLOW_PLAIN = /[^ \-?:,[\]{}#&*!|>'"%@`](?:[^,[\]{}:#]|:(?=[^ ,[\]{}])|(?<=[^ ])#)*/y;
const FLOW_QUOTED = /"([^"\\]*)"|'([^']*)'(?!')/y;
const FLOW_KEY = /([A-Za-z][\w.-]*): +/y;
const BLANKS = / */y;

/** `[a, b]` or `{a: 1, b: [c]}` on one line. */
function flow(text: string): Maybe {
  const cursor = { at: 0 };
  const value = flowValue(text, cursor, 0);
  return cursor.at === text.length ? value : undefined;
}

function flowValue(text: string, cursor: { at: number }, depth: number): Maybe {
  const first = text[cursor.at];
  if (first === "[" && depth < DEEPEST)
    return flowItems(
      text,
      cursor,
      "]",
      (items: unknown[]) => {
        const item = flowValue(text, cursor, depth + 1);
        return item !== undefined && items.push(item) > 0;
      },
      [],
    );
  if (first === "{" && depth < DEEPEST)
    return flowItems(
      text,
      cursor,
      "}",
      (values: Record<string, unknown>) => {
        const key = take(FLOW_KEY, text, cursor)?.[1];
        const value = key === undefined || Object.hasOwn(values, key) ? undefined : flowValue(text, cursor, depth + 1);
        if (key !== undefined && value !== undefined) values[key] = value;
        return value !== undefined;
      },
      {},
    );
  const quoted = take(FLOW_QUOTED, text, cursor);
  return quoted ? (quoted[1] ?? quoted[2]) : withoutEnd(take(FLOW_PLAIN, text, cursor)?.[0]);
}

/** Without the blanks at its end: a pattern would try each run of blanks from each of its blanks. */
function withoutEnd(text: string | undefined): string | undefined {
  let end = text?.length ?? 0;
  while (text?.[end - 1] === " ") end--;
  return text?.slice(0, end);
}

/** From an opening bracket to its closing one, item by item between commas. */
function flowItems<T>(
  text: string,
  cursor: { at: number },
  close: string,
  item: (into: T) => boolean,
  into: T,
): T | undefined {
  cursor.at++;
  take(BLANKS, text, cursor);
  for (let more = text[cursor.at] !== close; more; ) {
    if (!item(into)) return undefined;
    take(BLANKS, text, cursor);
    more = text[cursor.at] === ",";
    if (more) cursor.at++;
    take(BLANKS, text, cursor);
  }
  if (text[cursor.at] !== close) return undefined;
  cursor.at++;
  return into;
}

function take(pattern: RegExp, text: string, cursor: { at: number }): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}
