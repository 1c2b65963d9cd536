// Statements that move nothing by themselves: those of a what-if, and what a position announces.

import type * as z from "zod";
import { KINDS, type Kind } from "../engine/kinds/index.ts";
import type { Position, Supposed, WhatIf } from "../model/book.ts";
import { type AnnouncedText, PositionText } from "../model/position.ts";
import { type SupposedText, WhatIfText } from "../model/what-if.ts";
import type { Day, Zone } from "../time/index.ts";
import type { Dates } from "./dates.ts";
import { claim, dayAt, type Entry, itemsOf, placeOf } from "./documents.ts";
import type { Report } from "./draft.ts";
import { type Directory, linkFacets, linkSubject, shapeFacets } from "./facets.ts";
import { given } from "./given.ts";
import { parseCode } from "./list-codes.ts";
import { type Loading, type Parsed, unlessFaulty } from "./loading.ts";
import { type Spot, shape } from "./shape.ts";
import { type Linking, linkSources } from "./statements.ts";

/** Whatever can look a subject up and tell the clock of its side: the files being loaded, or a book. */
export interface Supposing {
  readonly directory: Directory;
  readonly report: Report;
  readonly dates: Dates;
  zone(side: string): Zone;
}

/** A what-if's file, checked; null after its faults are reported. */
export function readWhatIf(supposing: Supposing, file: Spot["file"]): WhatIf | null {
  const spot = { file, path: [] };
  const text = shape(WhatIfText, file.data, spot, supposing.report);
  if (!text) return null;
  const statements = text.statements.map((said, i) => suppose(supposing, said, { file, path: ["statements", i] }));
  return { ...text, place: placeOf(spot), statements };
}

/** All positions of the book, with what they announce. */
export function readPositions(linking: Linking, supposing: Supposing, yaml: readonly Parsed[]): Entry<Position>[] {
  const { loading } = linking;
  const texts = yaml
    .filter(({ role }) => role === "positions")
    .flatMap((parsed) => itemsOf(loading, parsed, PositionText));
  return texts.flatMap(({ value: text, spot }) => {
    const value = unlessFaulty(loading, () => toPosition(linking, supposing, text, spot));
    if (!value) claim(loading, text);
    return value ? [{ value, spot }] : [];
  });
}

function toPosition(linking: Linking, supposing: Supposing, text: PositionText, spot: Spot): Position {
  // A position may stand in an instrument as well: a recital, a preamble.
  if (!linking.instruments.has(text.source)) linkSources(linking, [text.source], spot, "source");
  const announces = (text.announces ?? []).map((said, i) =>
    suppose(supposing, said, { file: spot.file, path: [...spot.path, "announces", i] }),
  );
  const made = dayAt(linking.loading, text.made, spot, "made") as Day;
  const lists = { topics: text.topics ?? [], refs: text.refs ?? [] };
  return given({ ...text, made, announces, ...lists, place: placeOf(spot) });
}

type Said = z.infer<typeof SupposedText> | z.infer<typeof AnnouncedText>;

function suppose(supposing: Supposing, said: Said, spot: Spot): Supposed {
  const { directory, report, dates } = supposing;
  linkSubject(said.subject, directory, report, () => placeOf(spot, "subject"));
  const found = directory.subject(said.subject);
  const subject = found === "faulty" ? undefined : found;
  const kind = subject && KINDS.get(subject.kind);
  const zone = supposing.zone(subject?.side ?? "");
  if (kind) checkSays(supposing, kind, said, spot, zone);
  const codes = (key: "add" | "remove") =>
    codesOf(supposing, kind, key in said ? (said as z.infer<typeof SupposedText>)[key] : undefined, spot, key);
  const span = dates.span(said, zone, (key) => placeOf(spot, key));
  const place = placeOf(spot);
  return given({
    subject: said.subject,
    span,
    says: said.says ?? {},
    add: codes("add"),
    remove: codes("remove"),
    note: noteOf(said),
    place,
  }) as Supposed;
}

function checkSays({ directory, report, dates }: Supposing, kind: Kind, said: Said, spot: Spot, zone: Zone): void {
  const inside = { file: spot.file, path: [...spot.path, "says"] };
  const facets = said.says && shapeFacets(kind, said.says, inside, zone, { report, dates });
  if (facets) linkFacets(kind, facets, inside, directory, report);
  const silent = Object.keys(said.says ?? {}).length === 0 && !("add" in said) && !("remove" in said);
  if (silent)
    report({
      code: "empty-statement",
      message: "the statement says nothing",
      help: "say what it changes under `says:`",
      at: placeOf(spot),
    });
}

function codesOf(
  { report }: Supposing,
  kind: Kind | undefined,
  said: string[] | undefined,
  spot: Spot,
  key: string,
): string[] {
  if (said === undefined) return [];
  if (kind && kind.id !== "list") {
    const help = "name a list as the subject";
    report({
      code: "not-a-list",
      message: `\`${key}\` belongs to lists; this is of kind ${kind.id}`,
      help,
      at: spot.file.at([...spot.path, key], "key"),
    });
  }
  return said.flatMap((text, i) => {
    const code = parseCode(text);
    if (code) return [code.code];
    const help = "write 8507, 8507.60, 8507.60.00 or 8507.60.0020";
    report({
      code: "bad-code",
      message: `\`${text}\` is no code of 4, 6, 8 or 10 digits`,
      help,
      at: placeOf(spot, key, i),
    });
    return [];
  });
}

function noteOf(said: Said): string | undefined {
  return "note" in said ? said.note : undefined;
}

/** What the loader itself knows, for the what-ifs and positions of the book's own files. */
export function supposingOf(loading: Loading, directory: Directory, zone: (side: string) => Zone): Supposing {
  return { directory, report: loading.report, dates: loading.dates, zone };
}
