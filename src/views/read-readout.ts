// The draft of a readout's rows for the book, from its text: a person reads it against the text, completes and pastes it.

import type { Book } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import { fine, type Problem, type Result, wrong } from "../model/problem.ts";
import type { TruceEvent } from "../model/voices.ts";
import type { Article, Readout, ReadoutRow } from "../reading/index.ts";
import { reader } from "./read-document.ts";

export interface DraftRow {
  readonly topic: string;
  /** The words of the text, none changed, and where they stand in it. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** What in them names the topic. */
  readonly named: string;
  /** The party into whose mouth the text puts them. */
  readonly of: string | null;
  /** Further sentences of the text that speak of the topic. */
  readonly more: number;
  /** The book has a row of this party on this topic already. */
  readonly known: boolean;
}

export interface ReadoutDraft {
  readonly event: string;
  readonly by: string;
  readonly rows: readonly DraftRow[];
  /** Topics of the event of which the rules find no word: for a person to confirm as silent. */
  readonly silent: readonly string[];
  readonly title: string;
  readonly says: string;
  /** The rows in the form of book/events/*.yaml, to be pasted under `accounts:`. */
  readonly yaml: string;
}

export interface ReadoutAsked {
  readonly as: "readout" | undefined;
  readonly by: string | undefined;
  readonly event: string | undefined;
}

/** The draft that was asked for, or null where none was. */
export function draftOf(book: Book, article: Article, asked: ReadoutAsked): Result<ReadoutDraft | null> {
  const { as, by, event: id } = asked;
  if (as === undefined) {
    const stray = by !== undefined ? "by" : id !== undefined ? "event" : null;
    return stray === null ? fine(null) : wrong(needsReadout(stray));
  }
  if (by === undefined || id === undefined) return wrong(incomplete(by === undefined ? "by" : "event"));
  const event = book.voices().events.get(id);
  if (!event) return wrong(unknownEvent(book, id));
  if (!event.parties.includes(by)) return wrong(notTheirs(event, by));
  return fine(drafted(book, article, event, by));
}

function drafted(book: Book, article: Article, event: TruceEvent, by: string): ReadoutDraft {
  const told = reader().readoutOf(book, article, event, by);
  const rows = told.rows.map((row) => draftRow(row, event, by));
  const title = `Draft rows of a readout by ${by} of ${event.id}`;
  const says = `A draft: ${rows.length} topics found by rules, ${told.unspoken.length} not found. Read it against the text before it goes into the book.`;
  return { event: event.id, by, rows, silent: told.unspoken, title, says, yaml: yaml(article, event, by, told, rows) };
}

function draftRow({ topic, quote, named, of, more }: ReadoutRow, event: TruceEvent, by: string): DraftRow {
  const known = event.accounts.some((a) => a.topic === topic && a.by === by && a.silence === undefined);
  return { topic, quote: quote.text, start: quote.start, end: quote.end, named, of, more, known };
}

/** Placeholders that the check of the book refuses, so that nobody forgets them. */
const SPEAKER = "name-the-speaker";
const SOURCE = "name-the-source";

function yaml(article: Article, event: TruceEvent, by: string, told: Readout, rows: readonly DraftRow[]): string {
  const made = article.published ?? article.anchor?.day ?? "name-the-day";
  const head = [
    "# DRAFT, made by rules and not yet read by a person. Nothing has been written.",
    `# Rows of a readout by ${by} for \`accounts:\` of book/events/${event.id}.yaml. Before you paste them:`,
    "# - shorten each quotation to the words that carry the topic, or tell it under `says:`;",
    `# - fill in \`${SPEAKER}\` and \`${SOURCE}\`; trucebook check refuses the source until you do.`,
  ];
  const silent = told.unspoken.flatMap((topic) => commented(row(topic, by, made, ["silence: silent"])));
  const confirm = [
    "",
    "# No word found on these topics of the event. Confirm one as silent only after reading the whole text:",
  ];
  return `${[...head, ...rows.flatMap((r) => drawn(r, by, made)), ...(silent.length > 0 ? [...confirm, ...silent] : [])].join("\n")}\n`;
}

function drawn({ topic, quote, named, of, more, known }: DraftRow, by: string, made: string): string[] {
  const remarks = [
    `named by ${quoted(named)}`,
    ...(more > 0 ? [`${more} more of it in the text`] : []),
    ...(known ? ["the book has a row of it"] : []),
  ];
  return [`# ${remarks.join("; ")}`, ...row(topic, by, made, [`quote: ${quoted(quote)}`], of)];
}

function row(topic: string, by: string, made: string, words: readonly string[], of: string | null = null): string[] {
  const keys = [`by: ${by}`, ...(of === null ? [] : [`of: ${of}`]), `speaker: ${SPEAKER}`, `made: ${made}`];
  const rest = [...keys, ...words, `source: ${SOURCE}`];
  return [`  - topic: ${topic}`, ...rest.map((line) => `    ${line}`)];
}

function commented(lines: readonly string[]): string[] {
  return lines.map((line) => `#${line}`);
}

/** JSON's strings are YAML's, in double quotes. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, " "));
}

function needsReadout(at: string): Problem {
  const message = `${at} says whose readout the text is, and nobody asked for a readout`;
  return { code: "bad-combination", message, help: `add as=readout, or leave ${at} out`, at };
}

function incomplete(at: "by" | "event"): Problem {
  const what = at === "by" ? "whose text it is" : "which event it is of";
  const help = at === "by" ? "for example: by=US" : "for example: event=call-2025-11-24";
  return { code: "missing-parameter", message: `a readout needs ${at}: ${what}`, help, at };
}

function unknownEvent(book: Book, id: string): Problem {
  const near = nearest(id, book.voices().events.keys());
  const help = near ? `did you mean ${near}?` : "events lists them";
  return { code: "unknown-id", message: `there is no event ${id}`, help, at: "event" };
}

function notTheirs({ id, parties }: TruceEvent, by: string): Problem {
  return {
    code: "bad-choice",
    message: `${by} took no part in ${id}`,
    help: `one of: ${parties.join(", ")}`,
    at: "by",
  };
}
