// An answer as a terminal prints it: readable without colour, at any width from 40 columns on.

import type { Envelope, Sheet } from "../../views/index.ts";
import { becauseLines } from "./because.ts";
import { hanging, type Page, page } from "./page.ts";
import { sheetLines } from "./sheet.ts";

export interface Print {
  readonly width: number;
  readonly color: boolean;
  /** List every statement behind the answer. */
  readonly because?: boolean;
}

/** Wider lines are hard to read, so that a wide terminal keeps a margin. */
const WIDEST = 110;

export function renderAnswer(sheet: Sheet, envelope: Envelope, { width, color, because = false }: Print): string {
  const on = page(Math.max(40, Math.min(width, WIDEST)), color);
  const parts = [
    banner(envelope, on),
    sheetLines(sheet, on),
    envelope.notes.flatMap((note) => hanging([{ text: "Note: ", tone: "quiet" }], [{ text: note }], on, 6)),
    becauseLines(envelope.because, because, on),
    on.text([{ text: stamp(envelope), tone: "quiet" }]),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What is no plain answer from the record says so first. */
function banner({ asOf, book }: Envelope, on: Page): readonly string[] {
  const whatIf =
    asOf.whatIf.length > 0
      ? on.text([
          { text: `What if ${asOf.whatIf.join(", ")}: laid on top of the book, not the record.`, tone: "what-if" },
        ])
      : [];
  const rewound =
    asOf.known < book.recordedThrough ? on.text(`As known on ${asOf.known}: later statements are left out.`) : [];
  return [...whatIf, ...rewound];
}

function stamp({ asOf, book }: Envelope): string {
  const whatIf = asOf.whatIf.length > 0 ? `, what if ${asOf.whatIf.join(", ")}` : "";
  const hash = book.hash.replace(/^(sha256:)?(.{8}).*$/, "$1$2");
  return `On ${asOf.on}, known ${asOf.known}${whatIf} · ${book.name}, complete through ${book.recordedThrough} · ${hash}`;
}
