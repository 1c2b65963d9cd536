// An English text → the same in another language: whole, by its message, or by its parts. What is in no catalogue and no
// name of the book stays as it is, to the letter and the digit: quotations, and the book's own prose.

import { type Foreign, figuresIn, isWordless } from "./figures.ts";
import { filled, fillingsOf, hasHoles, quotedOf, type Template, templateOf, weightOf } from "./template.ts";

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
  /** So many of its letters are in no catalogue, and one more for each text that is not: nothing where all is known. */
  readonly left: number;
}

interface Message {
  readonly template: Template;
  readonly weight: number;
  readonly in: string;
  /** Holes that may keep the words of whoever is quoted. */
  readonly quoted: ReadonlySet<number>;
  /** It stands at the start of a sentence here, or within one, other than in the catalogue. */
  readonly recased: boolean;
}

/** A hole may hold a message that has holes itself; deeper than this nobody writes. */
const DEEPEST = 8;
/** Items of a list, and parts of an item's name, with the marks between them. */
const LONGEST_LIST = 81;
const LONGEST_NAME = 13;
const COMMA: Readonly<Record<Foreign, string>> = { zh: "、", es: ", " };
const AND: Readonly<Record<Foreign, string>> = { zh: "和", es: " y " };
/** So many texts are remembered: those of a few pages. */
const REMEMBERED = 20_000;
/** A message whose holes hold unknown words is meant only where so much of it is fixed, or it begins as the text does. */
const DEFINITE = 12;

export function phraseBook(
  lang: Foreign,
  catalogues: readonly Catalogue[],
  names: ReadonlyMap<string, string>,
): PhraseBook {
  const whole = new Map<string, string>(names);
  const messages = new Shelf();
  for (const [english, { [lang]: other }] of catalogues.flatMap((catalogue) => Object.entries(catalogue))) {
    if (hasHoles(english)) messages.put(english, other);
    else whole.set(english, other);
  }
  const remembered = new Map<string, Said>();
  // How often a text lay too deep: what rests on such a text is not remembered, for nearer the ground more is known.
  let cut = 0;

  const translate = (text: string, depth: number): Said => {
    if (isWordless(text)) return { text: figuresIn(lang, text), left: 0 };
    const held = remembered.get(text);
    if (held) return held;
    const before = cut;
    const said = wholly(text) ?? inPieces(text, depth) ?? { text, left: letters(text) + 1 };
    if (remembered.size >= REMEMBERED) remembered.clear();
    if (cut === before) remembered.set(text, said);
    return said;
  };

  /** As it stands, or as it would stand at the start of a sentence, or within one. */
  const wholly = (text: string): Said | null => {
    const found = whole.get(text) ?? recasedIn(text, whole);
    return found === undefined ? null : { text: found, left: 0 };
  };

  /** By the message or the parts that leave the least unsaid. */
  const inPieces = (text: string, depth: number): Said | null => {
    if (depth >= DEEPEST) {
      cut += 1;
      return null;
    }
    let best: Said | null = null;
    for (const said of ways(text, depth)) {
      if (said.left === 0) return said;
      if (best === null || said.left < best.left) best = said;
    }
    return best;
  };

  function* ways(text: string, depth: number): Generator<Said> {
    for (const found of messages.like(text))
      for (const filling of fillingsOf(found.template, text)) {
        const said = byMessage(found, filling, depth);
        if (said) yield said;
      }
    // What is known without its full stop is known with it.
    if (/[^.]\.$/.test(text)) {
      const said = translate(text.slice(0, -1), depth + 1);
      if (said.left === 0) yield { text: `${said.text}${STOPS[lang]}`, left: 0 };
    }
    for (const joint of JOINTS) {
      const parts = text.split(joint.split);
      if (parts.length < 2) continue;
      const said = parts.map((part) => translate(part, depth + 1));
      const fits = joint.all
        ? said.every(({ left }) => left === 0)
        : said.some(({ left }, i) => left === 0 && /[A-Za-z]{2}/.test(parts[i] ?? ""));
      if (fits)
        yield {
          text: joined(
            said.map((s) => s.text),
            joint.glue[lang],
          ),
          left: sum(said),
        };
    }
    const list = byList(text, depth);
    if (list) yield list;
  }

  /** `a, b and c`, where each is known: otherwise the commas belong to a text of somebody. A name may hold such marks. */
  const byList = (text: string, depth: number): Said | null => {
    const words = text.split(/(, | and )/);
    if (words.length < 3 || words.length > LONGEST_LIST) return null;
    let said = "";
    for (let at = 0; at < words.length; ) {
      let end = Math.min(words.length, at + LONGEST_NAME);
      let item = itemOf(words.slice(at, end).join(""), text, depth);
      for (; item === null && end > at + 1; item = itemOf(words.slice(at, end).join(""), text, depth)) end -= 2;
      if (item === null) return null;
      const mark = words[at - 1];
      // A day belongs to what stands before it.
      const comma = isWordless(item.from) && lang === "zh" ? "，" : COMMA[lang];
      said += `${mark === undefined ? "" : mark === ", " ? comma : AND[lang]}${item.text}`;
      at = end + 1;
    }
    return { text: said, left: 0 };
  };

  /** An item of a list, which is not the list itself. */
  const itemOf = (
    item: string,
    list: string,
    depth: number,
  ): { readonly from: string; readonly text: string } | null => {
    if (isWordless(item)) return { from: item, text: figuresIn(lang, item) };
    const whole = wholly(item);
    if (whole) return { from: item, text: whole.text };
    for (const found of item === list ? [] : messages.like(item))
      for (const filling of fillingsOf(found.template, item)) {
        const said = byMessage(found, filling, depth);
        if (said?.left === 0) return { from: item, text: said.text };
      }
    return null;
  };

  const byMessage = (found: Message, filling: ReadonlyMap<number, string>, depth: number): Said | null => {
    if ([...filling.values()].every((hole) => hole === "")) return null;
    const holes = new Map([...filling].map(([n, hole]) => [n, inSpaces(hole, (core) => translate(core, depth + 1))]));
    const left = sum([...holes].flatMap(([n, said]) => (found.quoted.has(n) ? [] : [said])));
    if (left > 0 && found.weight < DEFINITE && (found.recased || found.template.words[0] === "")) return null;
    const text = filled(found.in, (hole) => holes.get(hole)?.text ?? "");
    return { text: found.recased ? recased(text) : text, left };
  };

  const say = (text: string) => inSpaces(text, (core) => translate(core, 0));
  return { lang, say: (text) => say(text).text, knows: (text) => say(text).left === 0 };
}

/** Messages with holes, the most definite first, by the letter with which they begin. */
class Shelf {
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
    return [...(this.#by.get(text.charAt(0)) ?? []), ...(this.#by.get("") ?? [])];
  }
}

const STOPS: Readonly<Record<Foreign, string>> = { zh: "。", es: "." };

interface Joint {
  readonly split: RegExp | string;
  readonly glue: Readonly<Record<Foreign, string>>;
  /** Such marks stand in names and prose too: there they join only what is known. */
  readonly all?: boolean;
}

const JOINTS: readonly Joint[] = [
  { split: /(?<=[.?!”]) (?=[A-Z“])/, glue: { zh: "", es: " " } },
  { split: "; ", glue: { zh: "；", es: "; " } },
  { split: " · ", glue: { zh: " · ", es: " · " } },
  { split: " → ", glue: { zh: " → ", es: " → " } },
  { split: " + ", glue: { zh: " + ", es: " + " }, all: true },
  { split: ": ", glue: { zh: "：", es: ": " } },
];

/** The text with its first letter the other way. */
function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

function recasedIn(text: string, whole: ReadonlyMap<string, string>): string | undefined {
  const found = whole.get(recased(text));
  if (found === undefined) return undefined;
  // As the text has it, whichever way the words found have it.
  const start =
    text.charAt(0) === text.charAt(0).toLowerCase() ? found.charAt(0).toLowerCase() : found.charAt(0).toUpperCase();
  return start + found.slice(1);
}

function letters(text: string): number {
  return text.replace(/[^A-Za-z]/g, "").length;
}

function sum(said: readonly Said[]): number {
  return said.reduce((all, { left }) => all + left, 0);
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
  if (core === "") return { text, left: 0 };
  const at = text.indexOf(core);
  const said = translate(core.replace(/\s+/g, " "));
  return { ...said, text: `${text.slice(0, at)}${said.text}${text.slice(at + core.length)}` };
}
