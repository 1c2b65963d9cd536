// Codes of a list: written in the statement, or one a line in a text file beside the list.

import { posix } from "node:path";
import type { Place } from "../model/place.ts";
import type { Report } from "./draft.ts";
import type { BookFiles } from "./files.ts";
import { didYouMean } from "./suggest.ts";

/** A code as digits, with what the list says of it. */
export interface ListCode {
  readonly code: string;
  readonly note?: string;
}

const CODE = /^\d{4}(?:\.?\d{2}(?:\.?\d{2}(?:\.?\d{2})?)?)?$/;

/** `8507.60.00  # a note` → its digits and note; null where it is no code. */
export function parseCode(text: string): ListCode | null {
  const hash = text.indexOf("#");
  const code = (hash < 0 ? text : text.slice(0, hash)).trim();
  const note = hash < 0 ? "" : text.slice(hash + 1).trim();
  if (!CODE.test(code)) return null;
  const digits = code.replaceAll(".", "");
  return note === "" ? { code: digits } : { code: digits, note };
}

export interface CodeReading {
  readonly files: BookFiles;
  readonly report: Report;
  /** Files that statements named, to find those that none does. */
  readonly used: Set<string>;
}

/** The codes of an `add:` or `remove:` of the list in the file `path`. */
export function readCodes(
  reading: CodeReading,
  path: string,
  said: string | readonly string[],
  at: (i?: number) => Place,
): ListCode[] {
  const codes =
    typeof said === "string"
      ? readItem(reading, path, said, () => at())
      : said.flatMap((item, i) => readItem(reading, path, item, () => at(i)));
  return codes.filter(once(reading.report)).map(({ code, note }) => (note === undefined ? { code } : { code, note }));
}

interface PlacedCode extends ListCode {
  readonly at: () => Place;
}

function readItem(reading: CodeReading, path: string, said: string, at: () => Place): PlacedCode[] {
  if (said.endsWith(".txt")) return readFile(reading, path, said, at);
  return placed(reading.report, said, at);
}

function placed(report: Report, text: string, at: () => Place): PlacedCode[] {
  const code = parseCode(text);
  if (code) return [{ ...code, at }];
  const help = "write 8507, 8507.60, 8507.60.00 or 8507.60.0020, and a note after two blanks and #";
  report({
    code: "bad-code",
    message: `\`${text.trim().slice(0, 40)}\` is no code of 4, 6, 8 or 10 digits`,
    help,
    at: at(),
  });
  return [];
}

function readFile({ files, report, used }: CodeReading, path: string, said: string, at: () => Place): PlacedCode[] {
  const folder = posix.dirname(path);
  const name = posix.join(folder, said);
  const text = files.texts.get(name);
  if (text === undefined) {
    const beside = [...files.texts.keys()].filter((other) => other.startsWith(`${folder}/`) && other.endsWith(".txt"));
    const help = didYouMean(
      said,
      beside.map((other) => posix.relative(folder, other)),
      `add ${files.name}/${name}`,
    );
    report({ code: "missing-list-file", message: `there is no file ${said} beside the list`, help, at: at() });
    return [];
  }
  used.add(name);
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines.flatMap((line, i) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    return placed(report, line.trim(), () => `${files.name}/${name}:${i + 1}:1`);
  });
}

function once(report: Report): (code: PlacedCode) => boolean {
  const seen = new Map<string, PlacedCode>();
  return (code) => {
    // The same number may stand for several goods, told apart by their notes.
    const key = `${code.code} ${code.note ?? ""}`;
    const first = seen.get(key);
    if (!first) return !!seen.set(key, code);
    const help = "keep one of the two";
    report({
      code: "duplicate-code",
      message: `the code ${code.code} stands here twice`,
      help,
      at: code.at(),
      also: first.at(),
    });
    return false;
  };
}
