// What a statement says, held against the facets of its subject's kind, and the ids that it names.

import { KINDS, type Kind } from "../engine/kinds/index.ts";
import type { Facets } from "../model/book.ts";
import type { Zone } from "../time/index.ts";
import type { Dates } from "./dates.ts";
import type { Report } from "./draft.ts";
import { facetsThatName } from "./schema-words.ts";
import { type Spot, shape } from "./shape.ts";
import { didYouMean } from "./suggest.ts";

/** What is known of the subjects: `faulty` for one whose own file has a fault. */
export interface Directory {
  subject(id: string): { readonly kind: string; readonly side: string } | "faulty" | undefined;
  subjectIds(): Iterable<string>;
}

/** A pseudo measure: column 1 general. An exemption may lift it too. */
const BASE_RATE = "base-rate";

const NAMING = new Map([...KINDS.values()].map((kind) => [kind.id, facetsThatName(kind)]));

/** The facets in their shape, or null after their faults are reported. */
export function shapeFacets(
  kind: Kind,
  says: unknown,
  spot: Spot,
  zone: Zone,
  tools: { report: Report; dates: Dates },
): Facets | null {
  const unknown = { code: "unknown-facet", noun: `facet of ${kind.id}` } as const;
  const facets = shape(kind.facets, says, spot, tools.report, { unknown });
  if (!facets) return null;
  for (const facet of NAMING.get(kind.id)?.moments ?? []) {
    const value = facets[facet];
    if (typeof value === "string") tools.dates.moment(value, zone, () => spot.file.at([...spot.path, facet]));
  }
  return facets;
}

/** Reports every id that the facets name and that is no subject, or no list where a list must be. */
export function linkFacets(kind: Kind, says: Facets, spot: Spot, directory: Directory, report: Report): void {
  for (const facet of NAMING.get(kind.id)?.subjects ?? []) {
    const value = says[facet];
    if (!Array.isArray(value)) continue;
    for (const [i, id] of (value as string[]).entries()) {
      if (id === BASE_RATE && facet === "of") continue;
      const at = () => spot.file.at([...spot.path, facet, i]);
      if (facet === "scope") linkList(id, directory, report, at);
      else linkSubject(id, directory, report, at);
    }
  }
}

/** Reports an id that is no subject of the book. */
export function linkSubject(id: string, directory: Directory, report: Report, at: () => string): void {
  if (directory.subject(id) !== undefined) return;
  const help = didYouMean(id, directory.subjectIds(), "write the id of a measure, exemption, list or fee of the book");
  report({ code: "unknown-subject", message: `there is no subject \`${id}\``, help, at: at() });
}

function linkList(id: string, directory: Directory, report: Report, at: () => string): void {
  const subject = directory.subject(id);
  if (subject === undefined) linkSubject(id, directory, report, at);
  if (subject === undefined || subject === "faulty" || subject.kind === "list") return;
  const lists = [...directory.subjectIds()].filter((other) => other.startsWith(id));
  const help = didYouMean(`${id}-lines`, lists, "name a list under book/lists");
  report({ code: "not-a-list", message: `\`${id}\` is of kind ${subject.kind}, not a list of lines`, help, at: at() });
}
