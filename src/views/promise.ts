// `promise`: one commitment, in whose words, by which yardsticks, and how it stands by each, on a day as known on a day.

import { stateOf } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import type { Commitment, Remark } from "../model/voices.ts";
import { type Asking, type CommitmentState, isPromised, standOf, toldLast } from "../promises/index.ts";
import { dayOfPoint } from "../time/index.ts";
import { because } from "./because.ts";
import { citeFigure, citeFinding, citeSaid, citeTold, onceEach } from "./cite.ts";
import { argument } from "./param.ts";
import { id } from "./params/text.ts";
import {
  heard,
  type PromiseAnswer,
  type RelatedRow,
  remarksOf,
  replayOf,
  type SaidRow,
  termRow,
  yardstickRow,
} from "./promise-answer.ts";
import { sentenceOf, showPromise } from "./promise-sheet.ts";
import { unknownId } from "./unknown-id.ts";
import { type Asked, type Because, view } from "./view.ts";

export const promise = view({
  name: "promise",
  summary: "One promise: in whose words, by which yardsticks, and how it stands by each",
  params: { id: argument(id, "the id of a promise", "cn-soy-2025-12mmt") },
  example: { id: "cn-soy-2025-12mmt", on: "2026-01-20", known: "2026-01-20" },
  dated: true,
  answer({ book }, asked, args) {
    const commitment = book.voices().commitments.get(args.id);
    if (!commitment) return wrong(unknownId(book, args.id, book.voices().commitments.keys()));
    const at = askingOf(book, asked);
    const state = standOf(book, commitment, at);
    const notes = isPromised(commitment, asked.known) ? [] : [`Nothing of this promise was known on ${asked.known}.`];
    return fine({
      answer: toAnswer(book, state, at),
      because: behind(book, state, asked.known),
      notes: [...notes, ...monthNotes(state), ...ownNote(book, commitment, asked.known)],
    });
  },
  show: showPromise,
});

export function askingOf(book: Book, { on, known }: Asked): Asking {
  return { on: dayOfPoint(on), known, recordedThrough: book.recordedThrough };
}

/** Our own words bear no date: they may know what came later, so they are left out where less than all is to be known. */
export function isRewound(book: Book, known: Asking["known"]): boolean {
  return known < book.recordedThrough;
}

function eventKnown(book: Book, id: string | undefined, known: Asking["known"]): string | null {
  const event = book.voices().events.get(id ?? "");
  return event && toldLast(event, known) ? event.id : null;
}

function ownNote(book: Book, { note }: Commitment, known: Asking["known"]): string[] {
  return note === undefined || isRewound(book, known) ? [] : [note];
}

function toAnswer(book: Book, state: CommitmentState, at: Asking): PromiseAnswer {
  const { commitment, leading } = state;
  const { from, to, kind, topic, name } = commitment;
  const event = eventKnown(book, commitment.event, at.known);
  const said = (...what: Remark["what"][]) => remarksOf(commitment, at.known, ...what).map(saidRow);
  return {
    ...{ id: commitment.id, name: name.en, names: name, from, to, kind, topic },
    topicName: book.voices().topics.get(topic)?.name.en ?? topic,
    event,
    eventName: event === null ? null : (book.voices().events.get(event)?.name.en ?? null),
    about: isRewound(book, at.known) ? null : (commitment.about ?? null),
    sentence: sentenceOf(state),
    differ: isRewound(book, at.known) ? null : (commitment.differ ?? null),
    standing: state.standing,
    standingBy: leading.yardstick.id,
    reason: leading.reason,
    dissent: state.dissenting.map(({ yardstick, standing }) => ({ yardstick: yardstick.id, standing })),
    terms: heard(commitment.terms, at.known).map(termRow),
    yardsticks: state.judgements.map((judgement) => yardstickRow(book, judgement, at)),
    evidence: said("evidence"),
    called: remarksOf(commitment, at.known, "called-met", "called-broken").map((r) => ({
      ...saidRow(r),
      what: r.what,
    })),
    hangsOn: said("hangs-on"),
    ifItFails: said("if-it-fails"),
    open: said("open"),
    related: commitment.related.flatMap((other) => relatedRow(book, other, at) ?? []),
    replay: replayOf(book, state, at),
  };
}

function saidRow({ by, speaker, made, says, quote, source }: Remark): SaidRow {
  return { by, speaker, made, says, source, ...(quote === undefined ? {} : { quote }) };
}

function relatedRow(book: Book, other: string, at: Asking): RelatedRow | null {
  const { commitments, events } = book.voices();
  const subject = book.subjects.get(other);
  if (subject) {
    if (!subject.statements.some(({ made }) => made <= at.known)) return null;
    const stands = stateOf(subject, { on: at.on, known: at.known }).standing;
    return { id: other, name: subject.name.en, what: subject.kind, stands, view: "why" };
  }
  const commitment = commitments.get(other);
  if (commitment && !isPromised(commitment, at.known)) return null;
  if (commitment)
    return {
      id: other,
      name: commitment.name.en,
      what: "promise",
      stands: standOf(book, commitment, at).standing,
      view: "promise",
    };
  const event = events.get(other);
  if (!event) return null;
  const status = toldLast(event, at.known)?.status;
  if (status === undefined) return null;
  return { id: other, name: event.name.en, what: event.kind, stands: status, view: "event" };
}

/** Everything that the verdicts rest on, then what the speakers said. */
function behind(book: Book, { commitment, judgements }: CommitmentState, known: Asking["known"]): Because[] {
  const { series } = book.voices();
  const resting = judgements.flatMap(({ yardstick, figures, statements, told, finding }) => {
    const { judges } = yardstick;
    const counted = judges.kind === "purchase" ? series.get(judges.series ?? "") : undefined;
    return [
      ...(counted ? figures.map((row) => citeFigure(book, counted, row)) : []),
      ...because(book, statements),
      ...(judges.kind === "meeting" ? told.map((t) => citeTold(book, judges.event, t)) : []),
      ...(finding ? [citeFinding(book, commitment.id, finding)] : []),
    ];
  });
  const words = [...heard(commitment.terms, known), ...heard(commitment.remarks, known)];
  return onceEach([...resting, ...words.map((said) => citeSaid(book, commitment.id, said))]);
}

/** A figure of which only the month of publication is on record may not have been out on the day asked for. */
function monthNotes({ judgements }: CommitmentState): string[] {
  return judgements.flatMap(({ yardstick, figures }) => {
    const last = figures.at(-1);
    if (!last?.monthOnly) return [];
    const month = last.published.slice(0, 7);
    return [
      `${yardstick.name.en}: of the figure through ${last.through} only the month of publication, ${month}, is on record.`,
    ];
  });
}
