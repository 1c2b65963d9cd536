// Notes of a person beside what was computed: never in its place, so that a reader sees whose judgement each is.

import type { Book } from "../model/book.ts";
import type { Note } from "../model/note.ts";
import { fine, wrong } from "../model/problem.ts";
import type { Article } from "../reading/index.ts";
import type { ParamType } from "./param.ts";
import type { AddedClaim, ReadClaimRow, ReadNote, ReadView, Tally, UnmatchedNote } from "./read-answer.ts";
import { evidenceOf } from "./read-cite.ts";
import { reader } from "./read-document.ts";

/** Marks notes that a door has had checked. */
const READY = "trucebook-notes:";

/** What a door gives for the text of notes that the loader has read. */
export function notesReady(notes: readonly Note[]): string {
  return `${READY}${JSON.stringify(notes)}`;
}

/** Notes as `notesReady` hands them over. */
export const notesFile: ParamType<readonly Note[]> = {
  isFile: true,
  holds: "notes",
  placeholder: "<file.yaml>",
  schema: {
    type: "string",
    contentMediaType: "application/yaml",
    description: "Notes on an article's claims, as YAML; on the command line, the path of their file",
  },
  parse(text, name) {
    if (text.startsWith(READY)) return fine(JSON.parse(text.slice(READY.length)) as readonly Note[]);
    const help = "give the path of a YAML file that begins with `notes:`";
    return wrong({ code: "no-notes", message: `${name} holds no notes that have been read`, help, at: name });
  },
};

export interface Noted {
  readonly claims: readonly ReadClaimRow[];
  readonly added: readonly AddedClaim[];
  readonly unmatched: readonly UnmatchedNote[];
}

/** The claims with their notes beside them; what the reader did not find, added; what fits nothing, named. */
export function noted(book: Book, article: Article, claims: readonly ReadClaimRow[], notes: readonly Note[]): Noted {
  const onClaim = new Map<string, ReadNote>();
  const added: AddedClaim[] = [];
  const unmatched: UnmatchedNote[] = [];
  for (const note of notes) {
    const meant = claims.filter((c) => c.id === note.claim || (note.words !== null && same(c.text, note.words)));
    const free = meant.filter(({ id }) => !onClaim.has(id));
    const place = note.words === null || meant.length > 0 ? null : standsAt(article.text, note.words);
    if (place) added.push(addedClaim(`n${added.length + 1}`, article, place, noteOf(book, note)));
    else if (free.length === 0) unmatched.push({ note: noteOf(book, note), on: onWhat(note), why: why(note, meant) });
    for (const { id } of free) onClaim.set(id, noteOf(book, note));
  }
  return { claims: claims.map((c) => ({ ...c, note: onClaim.get(c.id) ?? null })), added, unmatched };
}

function noteOf(book: Book, { then: written, now, reason, evidence, author, date, place }: Note): ReadNote {
  // biome-ignore lint/suspicious/noThenProperty: the answer's shape; it is never awaited.
  return { then: written, now, reason, evidence: evidenceOf(book, evidence), author, date, at: place };
}

function onWhat({ claim, words }: Note): string {
  return claim ?? `“${words ?? ""}”`;
}

function why({ claim }: Note, meant: readonly ReadClaimRow[]): string {
  if (meant.length > 0) return "another note is on that claim already";
  return claim === null ? "these words do not stand in the article" : "the article has no claim of that id";
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Where the words stand, however their lines are broken. */
function standsAt(text: string, words: string): { start: number; end: number } | null {
  const parts = plain(words).split(" ").map(literal);
  const found = new RegExp(parts.join("\\s+"), "u").exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function addedClaim(
  id: string,
  article: Article,
  { start, end }: { start: number; end: number },
  note: ReadNote,
): AddedClaim {
  const sentence = reader()
    .sentencesOf(article)
    .find((s) => s.start <= start && start < s.end);
  const paragraph = article.paragraphs.findIndex((p) => p.start <= start && start < p.end);
  return {
    ...{ id, sentence: sentence?.text ?? article.text.slice(start, end), start, end },
    ...{ text: article.text.slice(start, end), paragraph, note },
  };
}

/** How many claims have which verdict where each note counts in place of what was computed. */
export function tallyWith(claims: readonly ReadClaimRow[], added: readonly AddedClaim[]): ReadView["tally"] {
  const told = [...claims.map((c) => ({ first: c.note?.then ?? c.then.verdict, now: c.note?.now ?? c.now.verdict }))];
  const more = added.map(({ note }) => ({ first: note.then, now: note.now }));
  const all = [...told, ...more];
  // biome-ignore lint/suspicious/noThenProperty: the answer's shape; it is never awaited.
  return { then: count(all.map(({ first }) => first)), now: count(all.map(({ now }) => now)) };
}

function count(verdicts: readonly (string | null)[]): Tally {
  const counts: Record<string, number> = {};
  for (const verdict of verdicts) if (verdict !== null) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
