// Step "parse": every file onto its shelf, its syntax read; files that belong nowhere are named.

import type { Loading, Parsed } from "./loading.ts";
import { type Role, roleOf } from "./shelves.ts";
import { parseYaml } from "./yaml-file.ts";

export interface Shelved {
  readonly yaml: readonly Parsed[];
  /** Paths of the tables, of the figures of series, of the rows of weights and metals, and of the files of codes. */
  readonly tables: readonly string[];
  readonly figures: readonly string[];
  readonly rows: readonly string[];
  readonly codes: readonly string[];
}

export function parseFiles(loading: Loading): Shelved {
  const yaml: Parsed[] = [];
  const others: Record<Unparsed, string[]> = { table: [], figures: [], rows: [], codes: [] };
  for (const [path, text] of loading.files.texts) {
    const role = roleOf(path);
    if (role === null) reportMisplaced(loading, path);
    else if (isUnparsed(role)) others[role].push(path);
    else yaml.push(...parseOne(loading, path, role, text));
  }
  return { yaml, tables: others.table, figures: others.figures, rows: others.rows, codes: others.codes };
}

/** Files whose text the later steps read row by row. */
type Unparsed = "table" | "figures" | "rows" | "codes";

function isUnparsed(role: Role): role is Unparsed {
  return ["table", "figures", "rows", "codes"].includes(role);
}

function parseOne(loading: Loading, path: string, role: Role, text: string): Parsed[] {
  const file = parseYaml(`${loading.files.name}/${path}`, text, loading.report);
  if (file) return [{ path, role, file }];
  loading.claims.unreadable.add(role);
  loading.claims.ids.add(path.replace(/^.*\//, "").replace(/\.yaml$/, ""));
  return [];
}

function reportMisplaced({ files, report }: Loading, path: string): void {
  const help = path.endsWith(".yml")
    ? "let its name end in .yaml"
    : "see docs/reference/book-format.md for the folders of a book";
  report({ code: "misplaced-file", message: `a book has no file ${path}`, help, at: `${files.name}/${path}:1:1` });
}
