// Step "link": everything by its id, each id once in the whole book, every reference looked up.

import type { Book, Instrument, SourceDocument, WhatIf } from "../model/book.ts";
import type { Place } from "../model/place.ts";
import type { Voices } from "../model/voices.ts";
import { readAverages, type Weighed } from "./averages/index.ts";
import { gatherMentions, type PlacedMention } from "./chapters.ts";
import { claim, type Entry, placeOf } from "./documents.ts";
import { type Head, zoneOf } from "./head.ts";
import { type Loading, unlessFaulty } from "./loading.ts";
import type { Shelved } from "./parse.ts";
import { type Linking, linkSubjectFile } from "./statements.ts";
import type { ShapedSubject } from "./subjects.ts";
import { suggesting } from "./suggest.ts";
import { readPositions, readWhatIf, type Supposing } from "./supposed.ts";
import { byId, readVoices } from "./voices/index.ts";

/** What the steps before have read. */
export interface Shaped {
  readonly head: Head | null;
  readonly instruments: readonly Entry<Instrument>[];
  readonly sources: readonly Entry<SourceDocument>[];
  readonly subjects: readonly ShapedSubject[];
}

export interface Linked extends Pick<Book, "instruments" | "sources" | "subjects" | "positions" | "whatIfs"> {
  readonly mentions: ReadonlyMap<string, readonly PlacedMention[]>;
  readonly told: Voices;
  readonly weighed: Weighed;
}

export function linkBook(loading: Loading, shelved: Shelved, shaped: Shaped): Linked {
  const instruments = shaped.instruments.map(({ value }) => value);
  const sources = shaped.sources.map(({ value }) => value);
  const linking = linkingOf(loading, shaped, byId(instruments), byId(sources));
  const linked = shaped.subjects.flatMap((subject) => linkSubjectFile(linking, subject) ?? []);
  const subjects = linked.map(({ subject }) => subject);
  const supposing = { ...loading, directory: linking, zone: (side: string) => zoneOf(shaped.head, side) };
  const positions = readPositions(linking, supposing, shelved.yaml).map(({ value }) => value);
  const whatIfs = readWhatIfs(loading, shelved, supposing);
  const ids = shaped.subjects.map(({ text, spot }) => ({ id: text.id, place: placeOf(spot, "id") }));
  const statements = subjects.flatMap((subject) => subject.statements);
  const told = readVoices(loading, shelved, {
    kinds: new Map(shaped.subjects.map(({ text }) => [text.id, text.kind])),
    documents: [...linking.instruments.keys(), ...linking.sources.keys()],
    positions,
  });
  const weighed = readAverages(loading, shelved, {
    subjects,
    series: new Set(told.series.keys()),
    documents: new Set([...linking.instruments.keys(), ...linking.sources.keys()]),
  });
  const documented = [...instruments, ...sources, ...ids, ...positions, ...whatIfs, ...statements];
  const { definitions, weights, contents } = weighed;
  reportTwice(loading, [...documented, ...placed(told), ...definitions, ...weights, ...contents]);
  reportUnused(loading, shelved, linking.codes.used);
  const documents = { instruments: linking.instruments, sources: byId(sources) };
  const maps = { subjects: byId(subjects), positions: byId(positions), whatIfs: byId(whatIfs) };
  return { ...documents, ...maps, told, weighed, mentions: gatherMentions(linked) };
}

/** What else must have an id of its own. A commitment may bear the name of the measure that carries it out. */
function placed({ topics, events, series, goods }: Voices): { id: string; place: Place }[] {
  const meetings = [...events.values()].map(({ id, at }) => ({ id, place: at }));
  return [...topics.values(), ...series.values(), ...goods.values(), ...meetings];
}

function linkingOf(
  loading: Loading,
  { subjects }: Shaped,
  instruments: ReadonlyMap<string, Instrument>,
  sources: ReadonlyMap<string, SourceDocument>,
): Linking {
  const known = new Map(subjects.map(({ text }) => [text.id, text]));
  const { claims, files, report } = loading;
  return {
    loading,
    instruments,
    sources,
    codes: { files, report, used: new Set() },
    help: {
      instrument: suggesting(() => instruments.keys(), "add it to a file under book/instruments"),
      source: suggesting(() => sources.keys(), "add it to a file under book/sources"),
    },
    subject: (id) => known.get(id) ?? (claims.ids.has(id) ? "faulty" : undefined),
    subjectIds: () => known.keys(),
  };
}

function readWhatIfs(loading: Loading, { yaml }: Shelved, supposing: Supposing): WhatIf[] {
  return yaml
    .filter(({ role }) => role === "what-if")
    .flatMap(({ path, file }) => {
      const whatIf = unlessFaulty(loading, () => readWhatIf(supposing, file));
      if (!whatIf) return claim(loading, file.data) ?? [];
      const right = `what-if/${whatIf.id}.yaml`;
      const message = `\`${whatIf.id}\` belongs in ${right}`;
      if (path !== right)
        loading.report({
          code: "misplaced-file",
          message,
          help: "move the file there, or mend the id",
          at: file.at(["id"]),
        });
      return [whatIf];
    });
}

function reportTwice({ report }: Loading, things: readonly { readonly id: string; readonly place: Place }[]): void {
  const first = new Map<string, Place>();
  for (const { id, place } of things) {
    const also = first.get(id);
    if (also === undefined) {
      first.set(id, place);
      continue;
    }
    const message = `the id \`${id}\` is taken: it stands at ${also} too`;
    report({ code: "duplicate-id", message, help: "give one of the two another id", at: place, also });
  }
}

function reportUnused({ files, report }: Loading, { codes, yaml }: Shelved, used: ReadonlySet<string>): void {
  for (const path of codes) {
    if (used.has(path) || yaml.length === 0) continue;
    const message = `no statement of a list names ${path}`;
    report({
      code: "unused-file",
      message,
      help: "name it under `add:` or `remove:`, or take it out",
      at: `${files.name}/${path}:1:1`,
    });
  }
}
