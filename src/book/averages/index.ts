// Averages: their definitions, the goods that they weigh, the shares of metal; from the files to the checked book.

import { AverageText as AverageSchema, type AverageText, MetalContentText, WeightsText } from "../../model/average.ts";
import type { AverageBook, Definition, MetalContent, Weights } from "../../model/averages.ts";
import type { Subject } from "../../model/book.ts";
import { placeOf } from "../documents.ts";
import { given } from "../given.ts";
import type { Loading, Parsed } from "../loading.ts";
import type { Shelved } from "../parse.ts";
import { type Hearing, nodeAt } from "../voices/hearing.ts";
import { byId } from "../voices/index.ts";
import { checkNames } from "../voices/names.ts";
import { readOneEach } from "../voices/one-each.ts";
import { methodOf, type Shaped } from "./like.ts";
import { type Tables, toMethod } from "./method.ts";
import { readContent, readWeights } from "./rows.ts";

/** What stands in the rest of the book. */
export interface Beside {
  readonly subjects: readonly Subject[];
  readonly series: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** All of them in memory, as the compiled form wants them. */
export interface Weighed {
  readonly definitions: readonly Definition[];
  readonly weights: readonly Weights[];
  readonly contents: readonly MetalContent[];
}

export function readAverages(loading: Loading, { yaml, rows }: Shelved, beside: Beside): Weighed {
  const hearing: Hearing = { loading, named: [] };
  const weights = readOneEach(hearing, yaml, "weights", WeightsText, "weights", (text, spot): Weights => {
    nodeAt(hearing, spot).names("document", text.source, "source");
    const own = rowsOf(loading, rows, `weights/${text.id}.csv`, readWeights, spot.file.at([]));
    return given({ ...text, year: Number(text.year), rows: own, place: placeOf(spot) });
  });
  const contents = readOneEach(hearing, yaml, "metal-content", MetalContentText, "metal-content", (text, spot) => {
    nodeAt(hearing, spot).names("document", text.source, "source");
    const own = rowsOf(loading, rows, `metal-content/${text.id}.csv`, readContent, spot.file.at([]));
    return { ...text, rows: own, place: placeOf(spot) };
  });
  reportStray(loading, rows, yaml);
  const tables = { weights: idsOf(weights), contents: idsOf(contents), headings: headingsOf(beside.subjects) };
  const definitions = readDefinitions(hearing, yaml, tables);
  const none: ReadonlySet<string> = new Set();
  checkNames(hearing, {
    ...{ topic: none, event: none, commitment: none, subject: none },
    series: beside.series,
    document: beside.documents,
  });
  return { definitions, weights, contents };
}

/** The tables by id, as a book hands them over. */
export function averageBook({ definitions, weights, contents }: Weighed): AverageBook {
  const [own, metals] = [byId(weights), byId(contents)];
  const tables = { weights: [...own.keys()], contents: [...metals.keys()] };
  return { definitions: byId(definitions), tables, weights: (id) => own.get(id), content: (id) => metals.get(id) };
}

function readDefinitions(hearing: Hearing, yaml: readonly Parsed[], tables: Tables): Definition[] {
  const { loading } = hearing;
  const shaped = readOneEach(hearing, yaml, "average", AverageSchema, "averages", (text, spot): Shaped => {
    return { id: text.id, text, spot };
  });
  const all = byId(shaped);
  return shaped.flatMap(
    (one) =>
      toDefinition(hearing, one, () => {
        const method = methodOf(loading, all, one);
        return method && toMethod(loading, method, one.spot, tables);
      }) ?? [],
  );
}

function toDefinition(
  hearing: Hearing,
  { text, spot }: Shaped<AverageText>,
  method: () => ReturnType<typeof toMethod> | null,
): Definition | null {
  const node = nodeAt(hearing, spot);
  const head = { id: text.id, name: text.name, about: text.about, place: node.place };
  if (text.kind === "published") {
    node.names("series", text.series, "series");
    const { kind, series, figures, method: words, beyond = [], notModelled = [] } = text;
    const near = text.like === undefined ? null : method();
    return given({ ...head, kind, series, figures, method: words, near, beyond, notModelled });
  }
  const { beside = [] } = text;
  for (const [i, id] of beside.entries()) node.names("series", id, "beside", i);
  if (text.kind === "flat") {
    const { kind, side, dates, notModelled } = text;
    return given({ ...head, kind, side, datesRule: dates, notModelled, beside });
  }
  const own = method();
  return own && given({ ...head, kind: text.kind, ...own, beside });
}

function rowsOf<T>(
  loading: Loading,
  paths: readonly string[],
  path: string,
  read: (loading: Loading, path: string) => T[],
  at: string,
): T[] {
  if (paths.includes(path)) return read(loading, path);
  const { files, report } = loading;
  report({ code: "missing-list-file", message: `there is no file ${path}`, help: `add ${files.name}/${path}`, at });
  return [];
}

/** Rows without their head would never be read. */
function reportStray({ files, report }: Loading, rows: readonly string[], yaml: readonly Parsed[]): void {
  const heads = new Set(yaml.map(({ path }) => path));
  for (const path of rows) {
    const head = path.replace(/\.csv$/, ".yaml");
    if (heads.has(head) || !files.texts.has(path) || files.texts.has(head)) continue;
    const message = `no head stands beside ${path}`;
    report({ code: "unused-file", message, help: `say what it is in ${head}`, at: `${files.name}/${path}:1:1` });
  }
}

function headingsOf(subjects: readonly Subject[]): ReadonlySet<string> {
  const said = subjects.flatMap(({ statements }) => statements.map(({ says }) => says.heading));
  return new Set(said.filter((heading) => typeof heading === "string"));
}

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}
