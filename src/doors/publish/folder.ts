// The folder of an edition: written only where it is empty or was written by us, and cleared of our own old files alone.

import { constants } from "node:fs";
import { access, lstat, mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Problem, type Result, wrong } from "../../model/problem.ts";

/** The file by which a folder is known as an edition. */
export const MARKER = "trucebook-edition.json";

/** What may stand in an empty folder: a repository's own, a desktop's. */
const NOBODYS = new Set([".git", ".DS_Store"]);

export interface Folder {
  readonly path: string;
  /** The files that an earlier edition left here. */
  readonly old: ReadonlySet<string>;
}

/** Looks, and writes nothing but the folder itself. */
export async function openFolder(path: string): Promise<Result<Folder>> {
  try {
    await make(resolve(path));
    await access(path, constants.W_OK);
    const names = (await readdir(path)).filter((name) => !NOBODYS.has(name));
    if (names.length === 0) return { ok: true, value: { path, old: new Set() } };
    const old = names.includes(MARKER) ? filesOf(await readFile(join(path, MARKER), "utf8")) : null;
    return old ? { ok: true, value: { path, old: new Set(old) } } : wrong(inUse(path, names));
  } catch (error) {
    return wrong(cannot(path, error as NodeJS.ErrnoException));
  }
}

/** With its parents, one by one: in a place like /proc Node's own way of doing so never ends. */
async function make(path: string): Promise<void> {
  if (await stat(path).then((found) => found.isDirectory(), isAbsent)) return;
  if (dirname(path) !== path) await make(dirname(path));
  await mkdir(path);
}

/** Is it merely not there? Every other fault is thrown. */
function isAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}

/** What would be overwritten though it is not ours, and what leads out of the folder. */
export async function inTheWay({ path, old }: Folder, files: readonly string[]): Promise<readonly Problem[]> {
  const folders = new Set(files.flatMap(foldersAbove));
  const there = async (name: string) => lstat(join(path, name)).catch(() => null);
  const foreign: string[] = [];
  for (const name of folders) {
    const found = await there(name);
    if (found && !found.isDirectory()) foreign.push(name);
  }
  for (const name of files) if (!old.has(name) && (await there(name))) foreign.push(name);
  return foreign.length === 0 ? [] : [notOurs(path, foreign)];
}

export async function writeInto({ path }: Folder, file: string, content: string | Uint8Array): Promise<void> {
  const whole = join(path, file);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, content);
}

/** Takes away what the earlier edition had and this one has not. */
export async function clear({ path, old }: Folder, files: ReadonlySet<string>): Promise<void> {
  const gone = [...old].filter((name) => !files.has(name));
  for (const name of gone) await rm(join(path, name), { force: true });
  const emptied = [...new Set(gone.flatMap(foldersAbove))].sort((a, b) => b.length - a.length);
  // What somebody put there keeps its folder.
  for (const name of emptied) await rmdir(join(path, name)).catch(() => {});
}

/** The problem of a file system that does not let us. */
export function cannot(path: string, { code, message }: NodeJS.ErrnoException): Problem {
  if (code === "ENOTDIR" || code === "EEXIST") {
    return { code: "no-folder", message: `${path} is not a folder`, help: "name a folder, or one to make", at: "dir" };
  }
  const why = code === undefined ? message : (WHY[code] ?? code);
  const help = "name a folder in which you may write";
  return { code: "cannot-write", message: `cannot write into ${path} (${why})`, help, at: "dir" };
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  ENOENT: "no folder can be made there",
  EROFS: "it can only be read",
  ENOSPC: "the disk is full",
};

function foldersAbove(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

/** A path that stays within the folder; a marker may have been written by anyone. */
const WITHIN = /^(?!.*(?:^|\/)\.)[\w.-]+(?:\/[\w.-]+)*$/;

function filesOf(text: string): readonly string[] | null {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    if (!Array.isArray(files)) return null;
    const paths = files.map((file: unknown) => (file as { path?: unknown } | null)?.path);
    return paths.every((path) => typeof path === "string" && WITHIN.test(path)) ? (paths as string[]) : null;
  } catch {
    return null;
  }
}

function inUse(path: string, names: readonly string[]): Problem {
  const message = names.includes(MARKER)
    ? `${path} holds an edition whose ${MARKER} cannot be read`
    : `${path} holds files that Trucebook did not put there (${few(names)})`;
  const help = "name an empty folder, one to make, or one that `trucebook publish` wrote";
  return { code: "folder-in-use", message, help, at: "dir" };
}

function notOurs(path: string, names: readonly string[]): Problem {
  const message = `${path} holds files that Trucebook did not put there, where its own would go (${few(names)})`;
  return { code: "folder-in-use", message, help: "move them away, or name another folder", at: "dir" };
}

function few(names: readonly string[]): string {
  const [first, second, third, ...rest] = [...names].sort();
  return [first, second, third, rest.length > 0 ? "…" : undefined].filter(Boolean).join(", ");
}
