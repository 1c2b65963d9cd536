// What stands within quotation marks, in the marks of three languages.

import type { Stretch } from "../types.ts";

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "「": "」", "『": "』", "„": "“", "‹": "›" };
const LONGEST = 4000;

/** The quoted stretches of a paragraph that begins at `at`; the outermost marks count. A quotation left open runs to the end. */
export function quotedIn(text: string, at: number): Stretch[] {
  const found: Stretch[] = [];
  let open: { close: string; start: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (open) {
      if (unit !== open.close || !closes(text, i)) continue;
      push(found, text, open.start, i, at);
      open = null;
    } else {
      const close = opens(text, i);
      if (close) open = { close, start: i + 1 };
    }
  }
  // A mark that never closes is a quotation that goes on in the next paragraph, or a slip: only curly ones are trusted.
  if (open && open.close === "”") push(found, text, open.start, text.length, at);
  return found;
}

function push(found: Stretch[], text: string, start: number, end: number, at: number): void {
  if (end <= start || end - start > LONGEST) return;
  found.push({ start: at + start, end: at + end, text: text.slice(start, end) });
}

function opens(text: string, i: number): string | null {
  const unit = text.charAt(i);
  const pair = PAIRS[unit];
  if (pair) return pair;
  const before = text.charAt(i - 1);
  const fresh = before === "" || /[\s([{—–\-:：，。、]/.test(before) || /\p{Script=Han}/u.test(before);
  if (unit === '"' && fresh) return '"';
  if (unit === "‘" && fresh && /\S/.test(text.charAt(i + 1))) return "’";
  return null;
}

/** A single closing mark within a word is an apostrophe. */
function closes(text: string, i: number): boolean {
  return text.charAt(i) !== "’" || !/[\p{L}\d]/u.test(text.charAt(i + 1));
}
