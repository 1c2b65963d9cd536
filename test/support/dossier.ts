// Reads ids and tables out of the research dossiers that stand beside this repository.

/** The lines of a numbered section (`9`, `1a`), without those of the next. */
export function sectionOf(page: string, wanted: string): string[] {
  return sections(page, [wanted]);
}

/** The lines of the numbered sections wanted, with their subsections. */
export function sections(page: string, wanted: readonly string[]): string[] {
  let current = "";
  return page.split("\n").filter((line) => {
    const head = /^## (\d+[a-z]?)/.exec(line);
    if (head) current = head[1] ?? "";
    return wanted.includes(current);
  });
}

export interface DossierRow {
  /** The ids of the first cell. */
  readonly ids: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of the section's table below its head. */
export function tableOf(lines: readonly string[]): DossierRow[] {
  const rows = lines.filter((line) => line.startsWith("| ")).map(cells);
  return rows.slice(1).map((row) => ({ ids: several(row[0] ?? ""), cells: row }));
}

/** `cn-ag-2026 / -2027 / -2028`, `cn-a · cn-b` and `cn-a, cn-b` each name several. */
export function several(text: string): string[] {
  const ids: string[] = [];
  for (const part of text.split(/ [·/] |, /).map((id) => id.trim())) {
    const year = /^-(\d{4})-?$/.exec(part)?.[1];
    ids.push(year ? (ids.at(-1) ?? "").replace(/\d{4}/, year) : part);
  }
  return ids;
}

export function cells(line: string): string[] {
  const [, ...rest] = line.split("|");
  return rest.slice(0, -1).map((cell) => cell.trim());
}
