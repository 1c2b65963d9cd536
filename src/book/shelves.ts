// Which file of a book holds what. The folder of a subject follows its kind and side, the name of its file its id.

/** What stands in a file: one head, a list of things, one thing, figures, codes, or a table. */
export type Role =
  | "book"
  | "instruments"
  | "sources"
  | "positions"
  | "subject"
  | "what-if"
  | "topics"
  | "goods"
  | "commitment"
  | "event"
  | "series"
  | "figures"
  | "average"
  | "weights"
  | "metal-content"
  | "rows"
  | "codes"
  | "table";

const SHELVES: readonly (readonly [Role, RegExp])[] = [
  ["book", /^book\.yaml$/],
  ["instruments", /^instruments\/[^/]+\.yaml$/],
  ["sources", /^sources\/[^/]+\.yaml$/],
  ["positions", /^positions\/[^/]+\.yaml$/],
  ["subject", /^(?:measures|exemptions|stacking|lists|fees)\/.+\.yaml$/],
  ["what-if", /^what-if\/[^/]+\.yaml$/],
  ["topics", /^topics\.yaml$/],
  ["goods", /^goods\/[^/]+\.yaml$/],
  ["commitment", /^commitments\/[^/]+\.yaml$/],
  ["event", /^events\/[^/]+\.yaml$/],
  ["series", /^series\/[^/]+\.yaml$/],
  ["figures", /^series\/[^/]+\.csv$/],
  ["average", /^averages\/[^/]+\.yaml$/],
  ["weights", /^weights\/[^/]+\.yaml$/],
  ["metal-content", /^metal-content\/[^/]+\.yaml$/],
  ["rows", /^(?:weights|metal-content)\/[^/]+\.csv$/],
  ["codes", /^lists\/.+\.txt$/],
  ["table", /^schedule\/(?:us\/(?:rates|chapter98|statistical|circumstances|editions)|cn\/(?:applied|mfn)[^/]*)\.csv$/],
];

/** What the file holds, or null where a book has no such file. */
export function roleOf(path: string): Role | null {
  return SHELVES.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

const FOLDERS: Record<string, string> = {
  exemption: "exemptions/",
  stacking: "stacking/",
  list: "lists/",
  "user-fee": "fees/",
  "filing-order": "fees/",
};
const WITHOUT_SIDE = new Set(["stacking/", "fees/"]);

/** Where the file of a subject belongs; of a kind without a folder of its own, among the measures. */
export function pathOfSubject({ id, kind, side }: { id: string; kind: string; side: string }): string {
  const folder = FOLDERS[kind] ?? "measures/";
  return `${folder}${WITHOUT_SIDE.has(folder) ? "" : `${side.toLowerCase()}/`}${id}.yaml`;
}
