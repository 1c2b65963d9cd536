// Step "link" for subjects: each statement with its instrument, each named id looked up.

import type { Instrument, Statement, Subject } from "../model/book.ts";
import type { StatementText } from "../model/statement.ts";
import { placeOf } from "./documents.ts";
import { type Directory, linkFacets, linkSubject } from "./facets.ts";
import { given } from "./given.ts";
import { type CodeReading, type ListCode, readCodes } from "./list-codes.ts";
import { type Loading, unlessFaulty } from "./loading.ts";
import type { Spot } from "./shape.ts";
import type { ShapedSubject } from "./subjects.ts";
import { didYouMean } from "./suggest.ts";

/** What is already known when subjects are linked. */
export interface Linking extends Directory {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly loading: Loading;
  readonly codes: CodeReading;
  /** What to do about an id that the book does not have. */
  readonly help: { instrument(id: string): string; source(id: string): string };
}

/** A code that a statement of a list puts in or takes out. */
export interface CodeOf extends ListCode {
  readonly sign: "in" | "out";
  readonly statement: Statement;
}

export interface LinkedSubject {
  readonly subject: Subject;
  readonly codes: readonly CodeOf[];
}

/**
 * The subject with its statements. Null after everything that it names in vain is reported, and where one of its
 * instruments is left out for a fault of its own: nothing can be said of when its statements were made.
 */
export function linkSubjectFile(linking: Linking, shaped: ShapedSubject): LinkedSubject | null {
  const linked = linkParts(linking, shaped);
  const whole = shaped.text.statements.every(({ by }) => linking.instruments.has(by));
  return whole ? linked : null;
}

function linkParts(linking: Linking, shaped: ShapedSubject): LinkedSubject | null {
  return unlessFaulty(linking.loading, () => {
    const { text, spot } = shaped;
    const linked = text.statements.map((_, i) => linkStatement(linking, shaped, i));
    for (const [i, id] of (text.counters ?? []).entries()) {
      linkSubject(id, linking, linking.loading.report, () => placeOf(spot, "counters", i));
    }
    const { statements: _, ...rest } = text;
    const place = placeOf(spot);
    const lists = { aliases: text.aliases ?? {}, counters: text.counters ?? [], refs: text.refs ?? [] };
    const statements = linked.map(({ statement }) => statement);
    checkOver(linking, shaped, statements);
    return { subject: given({ ...rest, ...lists, place, statements }), codes: linked.flatMap(({ codes }) => codes) };
  });
}

function linkStatement(linking: Linking, shaped: ShapedSubject, i: number) {
  const { kind, text: subject } = shaped;
  const text = subject.statements[i] as StatementText;
  const spot = { file: shaped.spot.file, path: ["statements", i] };
  const instrument = linkInstrument(linking, text.by, subject, spot);
  linkSources(linking, text.sources, spot);
  const says = { file: spot.file, path: [...spot.path, "says"] };
  if (text.says) linkFacets(kind, text.says, says, linking, linking.loading.report);
  checkSaysSomething(linking, text, kind.id, spot);
  const statement = toStatement(shaped, text, i, spot, instrument);
  return { statement, codes: kind.id === "list" ? codesOf(linking, shaped.path, text, statement, spot) : [] };
}

function toStatement(
  { text: subject, dates }: ShapedSubject,
  text: StatementText,
  i: number,
  spot: Spot,
  instrument: Instrument | undefined,
): Statement {
  // Without its instrument `made` may be missing: the subject is then left out, see above.
  return given({
    id: text.id ?? `${subject.id}-${i + 1}`,
    subject: subject.id,
    made: dates[i]?.made ?? instrument?.made,
    span: dates[i]?.span,
    by: text.by,
    at: text.at,
    quote: text.quote,
    says: text.says ?? {},
    over: text.over,
    note: text.note,
    confidence: text.confidence ?? instrument?.confidence,
    sources: text.sources ?? [],
    disputed: (text.disputed ?? []).map(given),
    refs: text.refs ?? [],
    layer: 0,
    place: placeOf(spot),
  }) as Statement;
}

function codesOf({ codes }: Linking, path: string, text: StatementText, statement: Statement, spot: Spot): CodeOf[] {
  const signed = (sign: "in" | "out", key: "add" | "remove"): CodeOf[] => {
    const at = (n?: number) => placeOf(spot, key, ...(n === undefined ? [] : [n]));
    return readCodes(codes, path, text[key] ?? [], at).map((code) => ({ ...code, sign, statement }));
  };
  return [...signed("in", "add"), ...signed("out", "remove")];
}

function linkInstrument(
  { instruments, loading, help }: Linking,
  id: string,
  subject: { side: string },
  spot: Spot,
): Instrument | undefined {
  const instrument = instruments.get(id);
  const at = () => placeOf(spot, "by");
  if (!instrument) {
    if (loading.claims.ids.has(id) || loading.claims.unreadable.has("instruments")) return undefined;
    const message = `there is no instrument \`${id}\``;
    loading.report({ code: "unknown-instrument", message, help: help.instrument(id), at: at() });
  } else if (instrument.party !== subject.side) {
    const message = `\`${id}\` is an instrument of ${instrument.party}, but the measure is in the hand of ${subject.side}`;
    const help = "cite the instrument by which its own party moved it; what others say is a position";
    loading.report({ code: "not-theirs", message, help, at: at(), also: instrument.place });
  }
  return instrument;
}

/** Reports sources that the book does not have. */
export function linkSources(
  { sources, loading, help }: Linking,
  ids: readonly string[] | undefined,
  spot: Spot,
  key = "sources",
): void {
  for (const [i, id] of (ids ?? []).entries()) {
    if (sources.has(id) || loading.claims.ids.has(id) || loading.claims.unreadable.has("sources")) continue;
    const at = placeOf(spot, key, ...(key === "sources" ? [i] : []));
    loading.report({ code: "unknown-source", message: `there is no source \`${id}\``, help: help.source(id), at });
  }
}

function checkSaysSomething({ loading }: Linking, text: StatementText, kind: string, spot: Spot): void {
  for (const key of ["add", "remove"] as const) {
    if (text[key] === undefined || kind === "list") continue;
    const help = "put the lines into a list under book/lists, and name the list in `scope`";
    loading.report({
      code: "not-a-list",
      message: `\`${key}\` belongs to lists; this is of kind ${kind}`,
      help,
      at: spot.file.at([...spot.path, key], "key"),
    });
  }
  const silent = Object.keys(text.says ?? {}).length === 0 && text.add === undefined && text.remove === undefined;
  const help = "say what it changes under `says:`, or take it out";
  if (silent)
    loading.report({ code: "empty-statement", message: "the statement says nothing", help, at: placeOf(spot) });
}

function checkOver({ loading }: Linking, { text, spot }: ShapedSubject, statements: readonly Statement[]): void {
  const ids = statements.map(({ id }) => id);
  const known = new Set(ids);
  for (const [i, { over }] of text.statements.entries()) {
    for (const [n, id] of (over ?? []).entries()) {
      if (known.has(id) && id !== ids[i]) continue;
      const help = didYouMean(id, ids, "name another statement of the same subject");
      const at = placeOf(spot, "statements", i, "over", n);
      loading.report({ code: "unknown-statement", message: `the subject has no other statement \`${id}\``, help, at });
    }
  }
}
