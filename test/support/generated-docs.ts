// The pages of docs/ that the code itself tells: every problem of a book with its example, every kind and facet.

import { existsSync, readFileSync } from "node:fs";
import { CODES } from "../../src/book/codes.ts";
import { KINDS } from "../../src/engine/kinds/index.ts";
import { filesBelow, ROOT } from "./root.ts";
import { voicesFormat } from "./voices-format.ts";

/** Page → text. */
export function generatedDocs(): Record<string, string> {
  return { "docs/problems.md": problems(), "docs/reference/book-format.md": format() };
}

function problems(): string {
  const entries = Object.entries(CODES).map(([code, meaning]) =>
    [`## ${code}`, meaning, ...example(code)].join("\n\n"),
  );
  const intro = [
    "# Problems of a book",
    "Made by `npm run docs` from the loader and its gallery of broken books (`test/problems/`). All problems of a book are",
    "told at once, and a book with a problem is not loaded.",
  ];
  return `${[intro[0], `${intro[1]}\n${intro[2]}`, ...entries].join("\n\n")}\n`;
}

function example(code: string): string[] {
  const folder = `test/problems/${code}`;
  const expected = `${ROOT}${folder}/expected.txt`;
  if (!existsSync(expected)) return [];
  const [first] = filesBelow(`${folder}/book`, ".yaml", ".csv", ".txt");
  const broken = first ? ["```yaml", readFileSync(ROOT + first, "utf8").trimEnd(), "```"].join("\n") : "";
  return [broken, ["```text", readFileSync(expected, "utf8").trimEnd(), "```"].join("\n")].filter(
    (part) => part !== "",
  );
}

function format(): string {
  const kinds = [...KINDS.values()].map((kind) => {
    const rows = Object.entries(kind.facets.shape).map(([facet, schema]) => `| \`${facet}\` | ${words(schema)} |`);
    return [`## ${kind.id}`, kind.about, ["| facet | value |", "|---|---|", ...rows].join("\n")].join("\n\n");
  });
  return `${[INTRO, ...kinds, voicesFormat(words)].join("\n\n")}\n`;
}

const INTRO = `# The book's format

Made by \`npm run docs\` from kinds and schemas. A book is a folder:

| file | holds |
|---|---|
| \`book.yaml\` | name, parties with their clocks, \`recordedThrough\` |
| \`instruments/*.yaml\` | documents that move something: id, kind, party, issuer, title, made, citation or url, confidence |
| \`sources/*.yaml\` | documents that move nothing |
| \`measures/us/<id>.yaml\`, \`measures/cn/…\` | one measure a file |
| \`exemptions/…\`, \`stacking/…\`, \`fees/…\` | what lifts a duty, which duty gives way, fees and the filing sequence |
| \`lists/us/<id>.yaml\` | lines of a tariff: statements with \`add\` and \`remove\`, codes inline or in a \`.txt\` beside |
| \`positions/*.yaml\` | what somebody said; \`announces\` counts only in \`as-announced\` |
| \`topics.yaml\` | what promises, accounts, positions and series are about |
| \`commitments/<id>.yaml\` | a promise: terms by speaker, yardsticks, later remarks |
| \`events/<id>.yaml\` | a call, meeting, round or dated act, and what each side told of it |
| \`series/<id>.yaml\`, \`series/<id>.csv\` | what is counted by whom, and the figures |
| \`averages/<id>.yaml\` | an average: layers, weights, metals, all that it says about itself; \`like\` another, only what differs |
| \`weights/<id>.yaml\`, \`weights/<id>.csv\` | the goods that averages weigh: \`hts8,value,duty,split\` |
| \`metal-content/<id>.yaml\`, \`metal-content/<id>.csv\` | shares of metal in goods: \`hts8,suffixes,steel,aluminum,copper\` |
| \`what-if/<id>.yaml\` | statements laid on top when asked for |
| \`schedule/us/*.csv\`, \`schedule/cn/*.csv\` | base rates, suffixes, circumstances; China's observed and general rates |

A statement: \`id\`, \`made\` (else the instrument's day), \`from\`, \`until\` (exclusive; left out: until further notice), \`by\`,
\`at\`, \`quote\`, \`says\`, \`over\`, \`confidence\`, \`sources\`, \`disputed\`, \`note\`, \`refs\`. A day is \`2025-04-02\`, a minute
\`2025-04-09T00:01\` on the clock at the place of the subject's side. JSON Schemas for editors are in \`schema/\`.

The kinds and the facets that their statements may set:`;

interface Described {
  readonly def?: {
    readonly type?: string;
    readonly innerType?: Described;
    readonly entries?: Record<string, string>;
    readonly options?: readonly Described[];
    readonly values?: readonly unknown[];
    readonly checks?: unknown;
  };
}

/** What a facet may hold, in a few words. */
function words(schema: unknown): string {
  const def = (schema as Described).def;
  if (!def) return "text";
  if (def.type === "optional" && def.innerType) return words(def.innerType);
  if (def.type === "enum" && def.entries)
    return Object.keys(def.entries)
      .map((v) => `\`${v}\``)
      .join(", ");
  if (def.type === "literal" && def.values) return def.values.map((v) => `\`${String(v)}\``).join(", ");
  if (def.type === "union" && def.options) return def.options.map(words).join(" or ");
  if (def.type === "object" || def.type === "record") return "a map";
  return def.type === "array" ? "a list" : "text";
}
