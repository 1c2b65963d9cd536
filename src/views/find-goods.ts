// Goods by their everyday names and by number: the lines in which they stand, each with what it pays now.

import type { Book } from "../model/book.ts";
import { remembering } from "../model/remembering.ts";
import type { Goods } from "../model/voices.ts";
import { assessor, chapterOf, formatHts, lineOn, linesBelow, numbersOf, parseHts } from "../tariff/index.ts";
import { type Day, dayOfPoint } from "../time/index.ts";
import type { Found } from "./find.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import type { Asked } from "./view.ts";

export interface GoodsLine {
  readonly hts: string;
  /** The column 1 general rate on the day; null where the number names no line then. */
  readonly general: string | null;
  /** All layers on goods of China on the day, nothing claimed; null where more than the value decides. */
  readonly duty: string | null;
}

/** Gives a line of so many digits its rates on the day of the question. */
export type Rated = (digits: string) => GoodsLine;

export const CLASSIFICATION =
  "Classification is yours: an everyday name points to lines in which such goods often stand; what they are made of and made for decides.";

/** So many lines get their duty; whoever sees more has to choose more narrowly first. */
const MOST_RATED = 20;

export function ratesOn(book: Book, asked: Asked): Rated {
  const day = dayOfPoint(asked.on, book.parties.get("US")?.zone);
  const lawful = remembering((known: Day) => assessor(book, known));
  let left = MOST_RATED;
  return (digits) => {
    // The legal line where the statistical number did not stand then.
    for (const text of [digits, digits.slice(0, 8)]) {
      const input = parseHts(text);
      if (input?.kind !== "line") continue;
      const line = lineOn(book.chapter("US", chapterOf(text)), input.number, day);
      if (line.kind !== "line") continue;
      const plan = left-- > 0 ? lawful(asked.known).plan(input.number, "CN", day) : null;
      const duty = plan?.kind === "rates" ? percent(plan.layers.reduce((sum, { rate }) => sum + rate, 0)) : null;
      return { hts: formatHts(text), general: line.row.general, duty };
    }
    return { hts: formatHts(digits), general: null, duty: null };
  };
}

/** Plans hold ten-thousandths of a percent. */
function percent(rate: number): string {
  return `${rate / 10_000}%`;
}

export function goodsRow(rated: Rated, { id, name, hts, note }: Goods): Found {
  const codes = [...new Map(hts.map(rated).map((line) => [line.hts, line])).values()];
  const row = { id: codes[0]?.hts ?? "", what: "goods", name: name.en, side: "US", view: "duty", goods: id, codes };
  return note === undefined ? row : { ...row, note };
}

const MOST_LINES = 30;

/** The lines below four digits or more, with the everyday names of what stands in them. */
export function lines(book: Book, asked: Asked, given: string, rated: Rated): Found[] {
  const input = /^[\d.\s-]+$/.test(given) ? parseHts(given) : null;
  if (!input) return [];
  const digits = input.kind === "line" ? input.number : input.digits;
  const chapter = book.chapter("US", chapterOf(digits));
  const day = dayOfPoint(asked.on, book.parties.get("US")?.zone);
  return linesBelow(chapter, digits.slice(0, 8), day)
    .slice(0, MOST_LINES)
    .flatMap((row) => {
      const bare = row.hts8.replaceAll(".", "");
      const below = numbersOf(chapter, bare, day);
      return (below.length > 0 ? below : [bare]).map((code) => ({
        id: formatHts(code),
        what: "HTS line",
        name: namesIn(book, code) || "no everyday name",
        side: "US",
        view: "duty",
        codes: [rated(code)],
      }));
    });
}

const MOST_NAMES = 4;

/** Of the goods that stand in the line or, where their name is wider, in one above it. */
function namesIn(book: Book, line: string): string {
  const stands = (code: string) => code.startsWith(line) || line.startsWith(code);
  const named = [...book.voices().goods.values()].filter(({ hts }) => hts.some(stands));
  const names = named.slice(0, MOST_NAMES).map(({ name }) => name.en);
  return [...names, ...(named.length > MOST_NAMES ? ["…"] : [])].join("; ");
}

/** Each line of the goods in a row of its own. */
export function goodsTable(goods: readonly Found[]): Block {
  return {
    kind: "table",
    columns: [
      { label: "Goods" },
      { label: "Line" },
      { label: "General rate" },
      { label: "From China", align: "right" },
      { label: "What decides", drop: 1 },
    ],
    rows: goods.flatMap((f) =>
      (f.codes ?? []).map(({ hts, general, duty }, i): Cell[] => [
        i === 0 ? { text: f.name, tone: "strong" } : "",
        { text: hts, to: { view: "duty", args: { hts }, keep: true } },
        general ?? "no such line now",
        duty ?? (general === null ? "" : "needs more"),
        i === 0 ? (f.note ?? "") : "",
      ]),
    ),
    empty: "Nothing.",
  };
}

/** To choose from, where a question named no line. */
export function candidates(found: readonly Found[]): Sheet {
  const goods = found.filter((f) => f.codes);
  return [{ kind: "text", text: CLASSIFICATION }, { ...goodsTable(goods), title: "Choose a line" } as Block];
}
