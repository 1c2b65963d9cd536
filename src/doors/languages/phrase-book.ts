// An English text → the same in another language: whole, by its message, or by its parts. What is in no catalogue and no
// name of the book stays as it is: quotations, and the book's own prose.

import { type Foreign, figuresIn, isWordless } from "./figures.ts";
import { filled, fillingOf, hasHoles, type Template, templateOf, weightOf } from "./template.ts";

/** Messages by their English form. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Foreign, string>>>>;

export interface PhraseBook {
  readonly lang: Foreign;
  say(text: string): string;
  /** Was all of the text known? */
  knows(text: string): boolean;
}

interface Said {
  readonly text: string;
  readonly known: boolean;
}

interface Message {
  readonly template: Template;
  readonly weight: number;
  readonly in: string;
}

/** A hole may hold a message that has holes itself; deeper than this nobody writes. */
const DEEPEST = 5;
/** So many texts are remembered: those of a few pages. */
const REMEMBERED = 20_000;

export function phraseBook(
  lang: Foreign,
  catalogues: readonly Catalogue[],
  names: ReadonlyMap<string, string>,
): PhraseBook {
  const whole = new Map<string, string>(names);
  const messages: Message[] = [];
  for (const [english, { [lang]: other }] of catalogues.flatMap((catalogue) => Object.entries(catalogue))) {
    if (hasHoles(english)) messages.push(message(english, other));
    else whole.set(english, other);
  }
  messages.sort((a, b) => b.weight - a.weight);
  const remembered = new Map<string, Said>();

  const translate = (text: string, depth: number): Said => {
    if (isWordless(text)) return { text: figuresIn(lang, text), known: true };
    const held = remembered.get(text);
    if (held) return held;
    const said = wholly(text) ?? byMessage(text, depth) ?? byParts(text, depth) ?? unknown(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, said);
    return said;
  };

  /** As it stands, or as it would stand at the start of a sentence, or within one. */
  const wholly = (text: string): Said | null => {
    const found = whole.get(text) ?? recased(text, whole);
    return found === undefined ? null : { text: figuresIn(lang, found), known: true };
  };

  const byMessage = (text: string, depth: number): Said | null => {
    if (depth >= DEEPEST) return null;
    for (const { template, in: other } of messages) {
      const filling = fillingOf(template, text);
      if (!filling || [...filling.values()].every((hole) => hole === "")) continue;
      const holes = new Map(
        [...filling].map(([hole, inner]) => [hole, inSpaces(inner, (core) => translate(core, depth + 1))]),
      );
      return {
        text: figuresIn(
          lang,
          filled(other, (hole) => holes.get(hole)?.text ?? ""),
        ),
        known: [...holes.values()].every((hole) => hole.known),
      };
    }
    return null;
  };

  const byParts = (text: string, depth: number): Said | null => {
    if (depth >= DEEPEST) return null;
    for (const { split, glue, all } of JOINTS) {
      const parts = text.split(split);
      if (parts.length < 2) continue;
      const said = parts.map((part) => translate(part, depth + 1));
      const fits = all
        ? said.every(({ known }) => known)
        : said.some(({ known }, i) => known && /[A-Za-z]{2}/.test(parts[i] ?? ""));
      if (!fits) continue;
      return {
        text: joined(
          said.map((s) => s.text),
          glue[lang],
        ),
        known: said.every(({ known }) => known),
      };
    }
    return null;
  };

  const unknown = (text: string): Said => ({ text: figuresIn(lang, text), known: false });
  const say = (text: string) => inSpaces(text, (core) => translate(core, 0));
  return { lang, say: (text) => say(text).text, knows: (text) => say(text).known };
}

interface Joint {
  readonly split: RegExp | string;
  readonly glue: Readonly<Record<Foreign, string>>;
  /** A comma joins only where every part is known: otherwise it belongs to a text of somebody. */
  readonly all?: boolean;
}

const JOINTS: readonly Joint[] = [
  { split: /(?<=[.?!”]) (?=[A-Z“])/, glue: { zh: "", es: " " } },
  { split: "; ", glue: { zh: "；", es: "; " } },
  { split: " · ", glue: { zh: " · ", es: " · " } },
  { split: ": ", glue: { zh: "：", es: ": " } },
  { split: ", ", glue: { zh: "、", es: ", " }, all: true },
];

function message(english: string, other: string): Message {
  const template = templateOf(english);
  return { template, weight: weightOf(template), in: other };
}

/** The whole text with its first letter the other way. */
function recased(text: string, whole: ReadonlyMap<string, string>): string | undefined {
  const first = text.charAt(0);
  const upper = first === first.toLowerCase();
  const found = whole.get((upper ? first.toUpperCase() : first.toLowerCase()) + text.slice(1));
  if (found === undefined) return undefined;
  const start = found.charAt(0);
  return (upper ? start.toLowerCase() : start.toUpperCase()) + found.slice(1);
}

/** Parts beside one another; where a text stayed Latin the space that was between stays too. */
function joined(parts: readonly string[], glue: string): string {
  return parts.reduce((before, part) => {
    const between = glue === "" && /[\w.”]$/.test(before) ? " " : glue;
    return `${before}${between}${part}`;
  });
}

function inSpaces(text: string, translate: (core: string) => Said): Said {
  const core = text.trim();
  if (core === "") return { text, known: true };
  const at = text.indexOf(core);
  const said = translate(core.replace(/\s+/g, " "));
  return { ...said, text: `${text.slice(0, at)}${said.text}${text.slice(at + core.length)}` };
}
