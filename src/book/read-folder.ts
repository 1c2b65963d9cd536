// Reads the files of a book from a folder. Nothing that lies there makes it throw, hang, or leave the folder.

import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type { Draft, Report } from "./draft.ts";
import type { BookFiles } from "./files.ts";

/** Larger than any table of a book; what is larger was put there by mistake. */
const MOST_BYTES = 32_000_000;
const OURS = /\.(?:ya?ml|csv|txt)$/;

export interface Folder {
  readonly files: BookFiles;
  readonly drafts: readonly Draft[];
}

/** Reads every YAML, CSV and text file of the folder; other files (a README) are no part of the book. */
export function readFolder(folder: string, name = basename(resolve(folder))): Folder {
  const drafts: Draft[] = [];
  const texts = new Map<string, string>();
  const report: Report = (draft) => drafts.push(draft);
  const root = realRoot(folder, report);
  if (root !== null) walk({ root, name, texts, report }, "");
  return { files: { name, texts }, drafts };
}

interface Walk {
  readonly root: string;
  readonly name: string;
  readonly texts: Map<string, string>;
  readonly report: Report;
}

function realRoot(folder: string, report: Report): string | null {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch {
    // Reported below, together with what is no folder.
  }
  report({
    code: "no-folder",
    message: `there is no folder ${folder}`,
    help: "name the folder that holds book.yaml",
    at: folder,
  });
  return null;
}

function walk(at: Walk, under: string): void {
  for (const entry of list(at, under)) {
    if (entry.name.startsWith(".")) continue;
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) walk(at, path);
    else if (entry.isSymbolicLink()) followLink(at, path);
    else if (OURS.test(entry.name)) readOne(at, path);
  }
}

function list({ root, name, report }: Walk, under: string): Dirent[] {
  try {
    return readdirSync(join(root, under), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(unreadable(`${name}/${under}`, error));
    return [];
  }
}

function followLink(at: Walk, path: string): void {
  try {
    const target = realpathSync(join(at.root, path));
    const inside = target.startsWith(at.root + sep) && lstatSync(target).isFile();
    if (inside && OURS.test(path)) readOne(at, path);
    if (inside) return;
    const message = `${path} is a link that leads out of the book, or to a folder`;
    at.report({ code: "outside-folder", message, help: "put the file itself there", at: `${at.name}/${path}` });
  } catch (error) {
    at.report(unreadable(`${at.name}/${path}`, error));
  }
}

function readOne({ root, name, texts, report }: Walk, path: string): void {
  const read = textOrDraft(join(root, path), `${name}/${path}`);
  if (typeof read === "string") texts.set(path, read);
  else report(read);
}

function textOrDraft(file: string, shown: string): string | Draft {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return unreadable(shown, "it is no ordinary file");
    if (stat.size > MOST_BYTES) return tooLarge(shown, stat.size);
    const bytes = readFileSync(file);
    return decode(bytes) ?? notText(shown, bytes);
  } catch (error) {
    return unreadable(shown, error);
  }
}

/** The text, or null where the bytes are not UTF-8 or hold control characters. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function notText(shown: string, bytes: Buffer): Draft {
  let [line, start] = [1, 0];
  for (
    let end = bytes.indexOf(10);
    end >= 0 && decode(bytes.subarray(start, end)) !== null;
    end = bytes.indexOf(10, start)
  ) {
    [line, start] = [line + 1, end + 1];
  }
  const message = "this line is not UTF-8 text, or holds a control character";
  return { code: "bad-text", message, help: "save the file as UTF-8", at: `${shown}:${line}:1` };
}

function tooLarge(shown: string, size: number): Draft {
  const message = `the file has ${Math.round(size / 1e6)} MB; the most is ${MOST_BYTES / 1e6} MB`;
  return { code: "file-too-large", message, help: "split it, or move it out of the book", at: shown };
}

function unreadable(shown: string, error: unknown): Draft {
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : String(error);
  return {
    code: "unreadable-file",
    message: `cannot be read: ${why}`,
    help: "check the file and its permissions",
    at: shown,
  };
}
