// The messages of a catalogue, put where a text that may be one of them finds it: by its first letter, the most definite first.

import { quotedOf, type Template, templateOf, weightOf } from "./template.ts";

export interface Message {
  readonly template: Template;
  readonly weight: number;
  readonly in: string;
  /** Holes that may keep the words of whoever is quoted. */
  readonly quoted: ReadonlySet<number>;
  /** It stands at the start of a sentence here, or within one, other than in the catalogue. */
  readonly recased: boolean;
}

/** A message whose holes hold unknown words is meant only where so much of it is fixed, or where it opens the text. */
export const DEFINITE = 12;
/** One that begins with a hole and has less fixed is looked for in short texts alone: a long one has its marks. */
const SHORT = 160;

/** Messages with holes, the most definite first, by the letter with which they begin. */
export class Shelf {
  readonly #by = new Map<string, Message[]>();

  put(english: string, other: string): void {
    const beginnings = /^[A-Za-z]/.test(english) ? [english, recased(english)] : [english];
    for (const [i, beginning] of beginnings.entries()) {
      const template = templateOf(beginning);
      const letter = template.words[0]?.charAt(0) ?? "";
      const shelved = this.#by.get(letter) ?? [];
      shelved.push({ template, weight: weightOf(template), in: other, quoted: quotedOf(template), recased: i > 0 });
      this.#by.set(
        letter,
        shelved.sort((a, b) => b.weight - a.weight),
      );
    }
  }

  like(text: string): readonly Message[] {
    const any = this.#by.get("") ?? [];
    const begun = text.length > SHORT ? any.filter(({ weight }) => weight >= DEFINITE) : any;
    return [...(this.#by.get(text.charAt(0)) ?? []), ...begun];
  }
}

/** The text with its first letter the other way. */
export function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

export function recasedIn(text: string, whole: ReadonlyMap<string, string>): string | undefined {
  const found = whole.get(recased(text));
  if (found === undefined) return undefined;
  // As the text has it, whichever way the words found have it.
  const start =
    text.charAt(0) === text.charAt(0).toLowerCase() ? found.charAt(0).toLowerCase() : found.charAt(0).toUpperCase();
  return start + found.slice(1);
}
