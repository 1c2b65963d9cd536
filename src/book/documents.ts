// Instruments and sources: the documents that move something, and those in which we read.

import type * as z from "zod";
import type { Instrument, SourceDocument } from "../model/book.ts";
import { Instrument as InstrumentSchema, type InstrumentText } from "../model/instrument.ts";
import { Source, type Source as SourceText } from "../model/source.ts";
import type { Day } from "../time/index.ts";
import { given } from "./given.ts";
import { type Loading, type Parsed, unlessFaulty } from "./loading.ts";
import { type Spot, shape } from "./shape.ts";

/** Something in a file, checked, and where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly spot: Spot;
}

/** The items of a file that is a list, each in its shape; a faulty one is left out and its id remembered. */
export function itemsOf<T>(loading: Loading, { file }: Parsed, schema: z.ZodType<T>): Entry<T>[] {
  const { data } = file;
  if (!Array.isArray(data)) {
    const help = "begin each with `- id:`";
    loading.report({ code: "bad-value", message: "the file: expected a list", help, at: file.at([]) });
    return [];
  }
  return data.flatMap((item: unknown, i) => {
    const spot = { file, path: [i] };
    const value = shape(schema, item, spot, loading.report);
    if (value === null) claim(loading, item);
    return value === null ? [] : [{ value, spot }];
  });
}

/** Remembers the id of something that is left out. */
export function claim({ claims }: Loading, item: unknown): void {
  if (typeof item !== "object" || item === null || !("id" in item)) return;
  if (typeof item.id === "string") claims.ids.add(item.id);
}

export function readInstruments(loading: Loading, yaml: readonly Parsed[]): Entry<Instrument>[] {
  return readAll(loading, yaml, "instruments", InstrumentSchema, toInstrument);
}

export function readSources(loading: Loading, yaml: readonly Parsed[]): Entry<SourceDocument>[] {
  return readAll(loading, yaml, "sources", Source, toSource);
}

/** Reads all files of a shelf whose items need nothing but themselves. */
function readAll<T extends { id: string }, V>(
  loading: Loading,
  yaml: readonly Parsed[],
  role: Parsed["role"],
  schema: z.ZodType<T>,
  make: (loading: Loading, text: T, spot: Spot) => V,
): Entry<V>[] {
  const texts = yaml.filter((parsed) => parsed.role === role).flatMap((parsed) => itemsOf(loading, parsed, schema));
  return texts.flatMap(({ value: text, spot }) => {
    const value = unlessFaulty(loading, () => make(loading, text, spot));
    if (value === null) claim(loading, text);
    return value === null ? [] : [{ value, spot }];
  });
}

function toInstrument(loading: Loading, text: InstrumentText, spot: Spot): Instrument {
  const day = (key: "made" | "announced" | "published" | "effective") => dayAt(loading, text[key], spot, key);
  const days = {
    made: day("made") as Day,
    announced: day("announced"),
    published: day("published"),
    effective: day("effective"),
  };
  return given({ ...text, ...days, sources: text.sources ?? [], refs: text.refs ?? [], place: placeOf(spot) });
}

function toSource(loading: Loading, text: SourceText, spot: Spot): SourceDocument {
  return given({ ...text, published: dayAt(loading, text.published, spot, "published"), place: placeOf(spot) });
}

/** The day that the text names; undefined where it names none, which is reported unless nothing is said. */
export function dayAt({ dates }: Loading, text: string | undefined, spot: Spot, key: string): Day | undefined {
  return text === undefined ? undefined : (dates.day(text, () => placeOf(spot, key)) ?? undefined);
}

/** Where something stands, or one of its values. */
export function placeOf({ file, path }: Spot, ...inside: PropertyKey[]): string {
  return file.at([...path, ...inside]);
}
