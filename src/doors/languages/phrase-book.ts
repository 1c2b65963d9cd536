// An English text → the same in another language: whole, by its message, or by its parts. What is in no catalogue and no
// name of the book stays as it is, to the letter and the digit: quotations, and the book's own prose.

import { type Foreign, figuresIn, isWordless } from "./figures.ts";
import { CLAUSES, COLON, JOINTS, type Joint, SENTENCES } from "./joints.ts";
import { DEFINITE, type Message, recased, recasedIn, Shelf } from "./shelf.ts";
import { filled, fillingsOf, hasHoles } from "./template.ts";

/** Messages by their English form. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Foreign, string>>>>;

export interface PhraseBook {
  readonly lang: Foreign;
  say(text: string): string;
  /** Was all of the text known? */
  knows(text: string): boolean;
  /** The parts of it for which there are no words. */
  unsaid(text: string): readonly string[];
}

interface Said {
  readonly text: string;
  /** What is in no catalogue. */
  readonly unsaid: readonly string[];
}

/** A hole may hold a message that has holes itself; deeper than this nobody writes. */
const DEEPEST = 8;
/** Items of a list, and parts of an item's name, with the marks between them. */
const LONGEST_LIST = 401;
const LONGEST_NAME = 13;
const COMMA: Readonly<Record<Foreign, string>> = { zh: "、", es: ", " };
const STOP: Readonly<Record<Foreign, string>> = { zh: "。", es: "." };
const AND: Readonly<Record<Foreign, string>> = { zh: "和", es: " y " };
/** So many texts are remembered: those of a few pages. */
const REMEMBERED = 20_000;
/** What stands between the parts of a text: a message that is hardly fixed at all does not reach over it. */
const MARKS = /[;:,] |(?:^| )\+ |\.$/;
const SEMICOLON = /; /;
/** A day, and more behind it than its hour or its other end: somebody's sentence, where a message has the day alone. */
const DAY_AND_MORE = /^\d{1,2} [A-Z][a-z]+ \d{4} (?!\d\d:|to \d)\S/;
/** So many texts within one are looked at. */
const MOST_STEPS = 2_000;
/** So many letters more make one step. */
const PACE = 250;

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
  // So far in the text that is asked for: one that could be read in countless ways must not hold up a page.
  let steps = 0;

  const translate = (text: string, depth: number): Said => {
    const plain = wholly(text) ?? wordless(text);
    if (plain) return plain;
    const held = remembered.get(text);
    if (held) return held;
    const before = cut;
    const said = inPieces(text, depth) ?? { text, unsaid: [text] };
    if (remembered.size >= REMEMBERED) remembered.clear();
    if (cut === before || depth === 0) remembered.set(text, said);
    return said;
  };

  /** As it stands, or as it would stand at the start of a sentence, or within one. */
  const wholly = (text: string): Said | null => {
    const found = whole.get(text) ?? recasedIn(text, whole);
    return found === undefined ? null : { text: found, unsaid: [] };
  };

  const wordless = (text: string): Said | null =>
    isWordless(text) ? { text: figuresIn(lang, text), unsaid: [] } : null;

  /** By the message or the parts that leave the least unsaid. */
  const inPieces = (text: string, depth: number): Said | null => {
    steps += 1 + Math.floor(text.length / PACE);
    if (depth >= DEEPEST || steps > MOST_STEPS) {
      cut += 1;
      return null;
    }
    let best: Said | null = null;
    for (const said of ways(text, depth)) {
      if (isKnown(said)) return said;
      if (best === null || left(said) < left(best)) best = said;
    }
    return best;
  };

  function* ways(text: string, depth: number): Generator<Said> {
    // Sentences and items that are known by themselves: a message does not reach over their ends.
    yield* joinedBy(SENTENCES, text, depth);
    // What is known without its full stop is known with it.
    if (/[^.]\.$/.test(text) && SENTENCES.parts(text).length === 0) {
      const said = translate(text.slice(0, -1), depth + 1);
      if (isKnown(said)) yield { ...said, text: `${said.text}${STOP[lang]}` };
    }
    for (const joint of [CLAUSES, COLON])
      for (const said of joinedBy(joint, text, depth)) if (isKnown(said)) yield said;
    const list = byList(text, depth);
    if (list) yield list;
    for (const found of messages.like(text))
      for (const filling of fillingsOf(found.template, text)) {
        const said = byMessage(found, filling, depth);
        if (said) yield said;
      }
    for (const joint of JOINTS) yield* joinedBy(joint, text, depth);
  }

  function* joinedBy(joint: Joint, text: string, depth: number): Generator<Said> {
    for (const parts of joint.parts(text)) {
      const said = parts.map((part) => translate(part, depth + 1));
      const fits = joint.all
        ? said.every(isKnown)
        : said.some((one, i) => letters(one.unsaid.join("")) < letters(parts[i] ?? ""));
      if (fits) yield { text: joined(said, joint.glue(lang, parts)), unsaid: said.flatMap(({ unsaid }) => unsaid) };
    }
  }

  /** `a, b and c`, where each is known: otherwise the commas belong to a text of somebody. A name may hold such marks. */
  const byList = (text: string, depth: number): Said | null => {
    const words = text.split(/(, | and )/);
    if (words.length < 3 || words.length > LONGEST_LIST) return null;
    const items: string[] = [];
    const marks: string[] = [];
    for (let at = 0; at < words.length; ) {
      const spans = [];
      for (let end = Math.min(words.length, at + LONGEST_NAME); end > at; end -= 2)
        spans.push({ end, text: words.slice(at, end).join("") });
      const item =
        firstOf(spans, (span) => wholly(span) ?? wordless(span)) ??
        firstOf(spans.reverse(), (span) => (span === text ? null : byMessages(span, depth)));
      if (!item) return null;
      items.push(item.said.text);
      marks.push(words[item.end] ?? "");
      at = item.end + 1;
    }
    // A day is said of what stands before it.
    const comma = lang === "zh" && items.some((item) => /^\d{4}年/.test(item)) ? "，" : COMMA[lang];
    const marked = items.map((item, i) => `${item}${marks[i] === ", " ? comma : marks[i] ? AND[lang] : ""}`);
    return { text: marked.join(""), unsaid: [] };
  };

  /** By a message whose holes hold nothing unknown. */
  const byMessages = (text: string, depth: number): Said | null => {
    for (const found of messages.like(text))
      for (const filling of fillingsOf(found.template, text)) {
        const said = byMessage(found, filling, depth);
        if (said && isKnown(said)) return said;
      }
    return null;
  };

  const byMessage = (found: Message, filling: ReadonlyMap<number, string>, depth: number): Said | null => {
    if ([...filling.values()].every((hole) => hole === "")) return null;
    const swallowed = found.template.words[0] === "" ? MARKS : SEMICOLON;
    if (found.weight < DEFINITE && [...filling.values()].some((hole) => swallowed.test(hole) && !wholly(hole)))
      return null;
    const holes = new Map([...filling].map(([n, hole]) => [n, inSpaces(hole, (core) => translate(core, depth + 1))]));
    const unsaid = [...holes].flatMap(([n, hole]) => (found.quoted.has(n) ? [] : hole.unsaid));
    if (unsaid.length > 0 && found.weight < DEFINITE && !opens(found, filling)) return null;
    // What somebody wrote may hold our words by chance; it does not begin in one clause and end in another.
    if (unsaid.length > 0 && [...filling.values()].some((hole) => SEMICOLON.test(hole) || DAY_AND_MORE.test(hole)))
      return null;
    const text = filled(found.in, (hole) => holes.get(hole)?.text ?? "");
    return { text: found.recased ? recased(text) : text, unsaid };
  };

  const say = (text: string) => {
    steps = 0;
    return inSpaces(text, (core) => translate(core, 0));
  };
  return {
    lang,
    say: (text) => say(text).text,
    knows: (text) => isKnown(say(text)),
    unsaid: (text) => say(text).unsaid,
  };
}

interface Span {
  readonly end: number;
  readonly text: string;
}

function firstOf(spans: readonly Span[], say: (text: string) => Said | null): (Span & { readonly said: Said }) | null {
  for (const span of spans) {
    const said = say(span.text);
    if (said) return { ...span, said };
  }
  return null;
}

/**
 * `register Unreliable entity list`: a word of ours as it stands in the catalogue, before what somebody else wrote. A short
 * one such as `of` may be anybody's.
 */
function opens({ recased, template }: Message, filling: ReadonlyMap<number, string>): boolean {
  const [first] = template.holes;
  // A bound stands before a figure alone.
  if (!recased && /^(?!about |at (?:least|most) )[a-z][a-z ]{3,} $/.test(template.words[0] ?? "")) return true;
  const ours = /^[a-z]/.test(template.words[0] ?? "") || template.words.filter(Boolean).length > 1;
  return !recased && ours && template.words[0] !== "" && /^[A-Z\d“]/.test(filling.get(first ?? 0) ?? "");
}

function isKnown({ unsaid }: Said): boolean {
  return unsaid.length === 0;
}

/** How much of it is unsaid: the letters, and a little for each part. */
function left({ unsaid }: Said): number {
  return unsaid.reduce((all, part) => all + letters(part) + 1, 0);
}

function letters(text: string): number {
  return text.replace(/[^A-Za-z]/g, "").length;
}

/** Parts beside one another; where a text stayed Latin the space that was between stays too. */
function joined(parts: readonly Said[], glue: string): string {
  return parts
    .map(({ text }) => text)
    .reduce((before, part) => `${before}${glue === "" && /[\w.”]$/.test(before) ? " " : glue}${part}`);
}

function inSpaces(text: string, translate: (core: string) => Said): Said {
  const core = text.trim();
  if (core === "") return { text, unsaid: [] };
  const at = text.indexOf(core);
  const said = translate(core.replace(/\s+/g, " "));
  return { ...said, text: `${text.slice(0, at)}${said.text}${text.slice(at + core.length)}` };
}
