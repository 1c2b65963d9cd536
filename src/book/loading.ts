// What the steps of the loader share: where to report, how to date, and which ids stand somewhere in the files.

import { type Dates, dates } from "./dates.ts";
import type { Draft, Report } from "./draft.ts";
import type { BookFiles } from "./files.ts";
import type { Role } from "./shelves.ts";
import type { YamlFile } from "./yaml-file.ts";

export interface Loading {
  readonly files: BookFiles;
  readonly drafts: Draft[];
  readonly report: Report;
  readonly dates: Dates;
  readonly claims: Claims;
}

/** Ids of things whose file has a fault: they are left out, but who names them is not to blame. */
export interface Claims {
  readonly ids: Set<string>;
  /** Shelves with a file that cannot even be parsed: any id may stand there. */
  readonly unreadable: Set<Role>;
}

/** A parsed file and its path inside the book. */
export interface Parsed {
  readonly path: string;
  readonly role: Role;
  readonly file: YamlFile;
}

export function startLoading(files: BookFiles, drafts: Draft[]): Loading {
  const report: Report = (draft) => drafts.push(draft);
  return { files, drafts, report, dates: dates(report), claims: { ids: new Set(), unreadable: new Set() } };
}

/** Runs a part of a step; its value, or null where it reported anything. */
export function unlessFaulty<T>({ drafts }: Loading, run: () => T): T | null {
  const before = drafts.length;
  const value = run();
  return drafts.length === before ? value : null;
}
