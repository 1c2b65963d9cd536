// An article's sentences. The runtime's segmenter finds the ends; rules here undo those that an abbreviation feigns.

import type { Language } from "../../model/words.ts";
import type { Article, Paragraph, Sentence, Stretch } from "../types.ts";
import { quotedIn } from "./quotes.ts";

/** No sentence is longer, whatever the page holds: the rules that read one need never fear its length. */
const LONGEST = 1500;

const ABBREVIATION =
  /(?:^|[\s("“'‘])(?:U\.S|U\.K|U\.N|E\.U|D\.C|EE\.? ?UU|EE|a\.m|p\.m|e\.g|i\.e|p\. ?ej|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Ft|Mt|No|Nos|Inc|Corp|Co|Ltd|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Sr|Sra|Dra|Lic|Ing|núm|nro|art|arts|aprox|pág|mill|ene|feb|mar|abr|jun|jul|ago|sept?|oct|nov|dic|[A-Z])\.$/u;

/** Those after which a sentence may well end: what follows must then look like a beginning. */
const MAY_END = /(?:U\.S|U\.K|U\.N|E\.U|D\.C|UU|a\.m|p\.m|Inc|Corp|Co|Ltd)\.$/;

const BEGINNING =
  /^["“'‘«(]?(?:The|A|An|But|And|In|On|At|It|Its|He|She|They|We|This|That|These|Those|If|As|While|After|Before|When|However|For|From|With|Both|China's|Beijing|Trump|Xi|El|La|Los|Las|En|Un|Una|Pero|Sin|Según|Por|Esto|Este|Esta|Además|Tras|Aunque|Mientras|Y)\s/;

const segmenters = new Map<Language, Intl.Segmenter>();

/** The sentences of the article, each with its quoted stretches. */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const quoted = quotedIn(paragraph.text, paragraph.start);
    for (const piece of pieces(paragraph, article.lang)) {
      const within = quoted.flatMap((q) => clip(q, piece, article.text));
      const id = `s${sentences.length + 1}`;
      sentences.push({ id, paragraph: index, heading: paragraph.heading, ...piece, quoted: within });
    }
  });
  return sentences;
}

function pieces(paragraph: Paragraph, lang: Language): Stretch[] {
  const merged: { text: string; index: number }[] = [];
  for (const part of split(paragraph.text, lang)) {
    const last = merged.at(-1);
    if (last && !endsHere(last.text, part.text)) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged.flatMap(({ text, index }) => trimmed(text, paragraph.start + index));
}

function split(text: string, lang: Language): { text: string; index: number }[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "sentence" });
  segmenters.set(lang, segmenter);
  return chunks(text).flatMap(({ text: chunk, index }) =>
    [...segmenter.segment(chunk)].map((s) => ({ text: s.segment, index: index + s.index })),
  );
}

/** Cut where a blank stands, so that neither the segmenter nor a rule ever meets a page-long "word". */
function chunks(text: string): { text: string; index: number }[] {
  const found: { text: string; index: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.length - from <= LONGEST ? text.length : cutBefore(text, from + LONGEST);
    found.push({ text: text.slice(from, end), index: from });
    from = end;
  }
  return found;
}

/** After the last end of a sentence before `limit`, else after the last blank, else anywhere. */
function cutBefore(text: string, limit: number): number {
  const part = text.slice(limit - LONGEST, limit);
  const stops = [". ", "。", "! ", "? ", "！", "？"].map((mark) => part.lastIndexOf(mark) + mark.length);
  const stop = Math.max(...stops);
  if (stop > LONGEST / 3) return limit - LONGEST + stop;
  const blank = part.lastIndexOf(" ");
  return blank > LONGEST / 3 ? limit - LONGEST + blank + 1 : limit;
}

function endsHere(before: string, after: string): boolean {
  if (before.length + after.length > LONGEST) return true;
  const head = before.trimEnd().slice(-24);
  if (ABBREVIATION.test(head)) return MAY_END.test(head) && BEGINNING.test(after);
  // "¿Por qué?" preguntó: what goes on in lower case, or with a mark, is the same sentence.
  return !/^["”'’»)\]]?[\s]*[a-zà-ÿ,;]/.test(after);
}

function trimmed(text: string, at: number): Stretch[] {
  const bare = text.trim();
  if (bare === "") return [];
  const start = at + text.indexOf(bare.charAt(0));
  return [{ text: bare, start, end: start + bare.length }];
}

function clip(quoted: Stretch, piece: Stretch, text: string): Stretch[] {
  const start = Math.max(quoted.start, piece.start);
  const end = Math.min(quoted.end, piece.end);
  return start < end ? [{ start, end, text: text.slice(start, end) }] : [];
}
