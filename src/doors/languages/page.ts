// A finished page in another language: its texts, and the attributes that are read aloud or shown. What is marked
// `translate="no"`, the standard's own mark, stays: codes, paths, quotations, a reader's article.

import type { PhraseBook } from "./phrase-book.ts";

const TOKEN = /<!--[\s\S]*?-->|<[^>]+>|[^<]+/g;
const SPOKEN = /(?<=\s)(title|aria-label|aria-valuetext|placeholder|alt|data-h)="([^"]*)"/g;
/** Their contents are no words of ours. */
const SILENT = new Set(["script", "style", "code", "pre", "textarea"]);
const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

/** Takes well-formed HTML as our own pages are, and asks for every text that stands in it. */
export function pageIn(words: Pick<PhraseBook, "say">, html: string): string {
  // The element whose contents are passed over, and how deep we stand within elements of its name.
  let passed: { readonly name: string; depth: number } | null = null;
  return html.replace(TOKEN, (token) => {
    if (!token.startsWith("<")) return passed ? token : escaped(words.say(unescaped(token)));
    const [, slash, name = ""] = /^<(\/?)([\w-]+)/.exec(token) ?? [];
    if (passed) {
      if (name === passed.name && !token.endsWith("/>")) passed.depth += slash ? -1 : 1;
      if (passed.depth === 0) passed = null;
      return token;
    }
    const silent = / translate="no"/.test(token);
    const holds = !slash && !VOID.has(name) && !token.endsWith("/>");
    if (holds && (SILENT.has(name) || silent)) passed = { name, depth: 1 };
    // What an element holds may be no words of ours, and its label be one of them all the same.
    return silent || slash
      ? token
      : token.replace(SPOKEN, (_, attribute, text) => `${attribute}="${escaped(words.say(unescaped(text)))}"`);
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([entity, c]) => [c, entity]),
);

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => CHARACTERS[c] ?? c);
}
