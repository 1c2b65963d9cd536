// The rows of weights and of metal shares; what is wrong with one is said with its line.

import type { ContentRow, WeightRow } from "../../model/averages.ts";
import { type Row, readTable } from "../csv-table.ts";
import type { Loading } from "../loading.ts";

const HTS8 = /^\d{4}\.?\d{2}\.?\d{2}$/;
const DOLLARS = /^\d{1,15}$/;
const SHARE = /^\d{1,2}(?:\.\d{1,4})?$/;
const SUFFIXES = /^(?:\*|\d{2}(?: \d{2})*)$/;
const PIECE = /^(\d{2})=(\d{1,15})$/;

/** Values by line, in the order of the file; faulty rows are reported and left out. */
export function readWeights(loading: Loading, path: string): WeightRow[] {
  const seen = new Map<string, string>();
  return read(loading, path, ["hts8", "value"], (row, complain) => {
    const hts8 = digitsOf(row, complain);
    const value = dollarsOf(row, "value", complain);
    const duty = row.get("duty") === "" ? 0 : dollarsOf(row, "duty", complain);
    const split = splitOf(row, hts8, complain);
    const sum = split.reduce((all, piece) => all + piece.value, 0);
    if (split.length > 0 && sum !== value) complain(`\`split\` adds up to ${sum}, not to ${value}`, "mend one of them");
    const first = seen.get(hts8);
    if (first !== undefined) complain(`the line ${row.get("hts8")} stands here twice`, `see ${first}`);
    seen.set(hts8, row.at);
    return { hts8, value, duty, split };
  });
}

/** Shares of metal by line; faulty rows are reported and left out. */
export function readContent(loading: Loading, path: string): ContentRow[] {
  return read(loading, path, ["hts8", "suffixes", "steel", "aluminum", "copper"], (row, complain) => {
    const suffixes = row.get("suffixes");
    if (!SUFFIXES.test(suffixes)) complain(`\`suffixes\` is \`${suffixes}\``, "write *, or the digits: 30 60");
    const shares = ["steel", "aluminum", "copper"].map((metal) => {
      if (!SHARE.test(row.get(metal))) complain(`\`${metal}\` is no share: \`${row.get(metal)}\``, "write 0.3700");
      return Math.round(Number(row.get(metal)) * 10_000);
    });
    return { hts8: digitsOf(row, complain), suffixes: suffixes === "*" ? null : suffixes.split(" "), shares };
  });
}

type Complain = (message: string, help: string) => void;

function read<T>(
  { files, report }: Loading,
  path: string,
  columns: readonly string[],
  make: (row: Row, complain: Complain) => T,
): T[] {
  const rows = readTable(`${files.name}/${path}`, files.texts.get(path) ?? "", columns, report);
  return rows.flatMap((row) => {
    let whole = true;
    const made = make(row, (message, help) => {
      whole = false;
      report({ code: "bad-row", message, help, at: row.at });
    });
    return whole ? [made] : [];
  });
}

function digitsOf(row: Row, complain: Complain): string {
  const text = row.get("hts8");
  if (!HTS8.test(text)) complain(`\`${text}\` is no line of the tariff`, "write 8507.60.00");
  return text.replaceAll(".", "");
}

function dollarsOf(row: Row, column: string, complain: Complain): number {
  const text = row.get(column);
  if (!DOLLARS.test(text)) complain(`\`${column}\` is \`${text}\``, "write whole dollars in plain digits");
  return Number(text);
}

function splitOf(row: Row, hts8: string, complain: Complain): WeightRow["split"] {
  const pieces = row.get("split").split(" ").filter(Boolean);
  return pieces.flatMap((piece) => {
    const [, suffix, value] = PIECE.exec(piece) ?? [];
    if (suffix === undefined)
      complain(`\`split\` holds \`${piece}\``, "write the last two digits and the value: 20=1500");
    return suffix === undefined ? [] : [{ number: hts8 + suffix, value: Number(value) }];
  });
}
