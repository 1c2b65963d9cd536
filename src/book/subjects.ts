// Step "shape" for measures, exemptions, lists, stacking rules and fees: fields, facets and dates of one file.

import { KINDS, type Kind } from "../engine/kinds/index.ts";
import { SubjectText } from "../model/subject.ts";
import type { Day, Span, Zone } from "../time/index.ts";
import { claim, dayAt } from "./documents.ts";
import { shapeFacets } from "./facets.ts";
import { type Head, zoneOf } from "./head.ts";
import { type Loading, type Parsed, unlessFaulty } from "./loading.ts";
import { type Spot, shape, valueAt } from "./shape.ts";
import { pathOfSubject } from "./shelves.ts";
import { didYouMean } from "./suggest.ts";

/** A subject whose file is whole in itself; whom it names is still to be looked up. */
export interface ShapedSubject {
  readonly text: SubjectText;
  readonly kind: Kind;
  readonly path: string;
  readonly spot: Spot;
  /** Of each statement: what it speaks about, and when it was made where it says so. */
  readonly dates: readonly { readonly span: Span; readonly made: Day | undefined }[];
}

export function readSubjects(loading: Loading, yaml: readonly Parsed[], head: Head | null): ShapedSubject[] {
  return yaml
    .filter(({ role }) => role === "subject")
    .flatMap((parsed) => {
      const shaped = unlessFaulty(loading, () => shapeSubject(loading, parsed, head));
      if (!shaped) claim(loading, parsed.file.data);
      return shaped ? [shaped] : [];
    });
}

/** Every part is looked at even where another has a fault, so that one run shows all of them. */
function shapeSubject(loading: Loading, { path, file }: Parsed, head: Head | null): ShapedSubject | null {
  const spot = { file, path: [] };
  const text = shape(SubjectText, file.data, spot, loading.report);
  const kind = kindOf(loading, spot);
  const zone = zoneOfSide(loading, spot, head);
  const statements = valueAt(file.data, ["statements"]);
  const dates = (Array.isArray(statements) ? statements : []).map((statement, i) =>
    shapeStatement(loading, statement, { file, path: ["statements", i] }, kind, zone),
  );
  if (!text || !kind) return null;
  checkPath(loading, text, path, spot);
  return { text, kind, path, spot, dates: dates as ShapedSubject["dates"] };
}

function shapeStatement(loading: Loading, data: unknown, spot: Spot, kind: Kind | null, zone: Zone) {
  const said = (key: string) => {
    const value = valueAt(data, [key]);
    return typeof value === "string" ? value : undefined;
  };
  const says = valueAt(data, ["says"]);
  if (kind && typeof says === "object") {
    shapeFacets(kind, says, { file: spot.file, path: [...spot.path, "says"] }, zone, loading);
  }
  const [from, until] = [said("from"), said("until")];
  const at = (key: string) => spot.file.at([...spot.path, key]);
  const span = from === undefined ? null : loading.dates.span({ from, until }, zone, at);
  return { span, made: dayAt(loading, said("made"), spot, "made") };
}

function kindOf({ report }: Loading, { file }: Spot): Kind | null {
  const id = valueAt(file.data, ["kind"]);
  if (typeof id !== "string" || id === "") return null;
  const kind = KINDS.get(id);
  const help = didYouMean(id, KINDS.keys(), `there are ${[...KINDS.keys()].join(", ")}`);
  if (!kind) report({ code: "unknown-kind", message: `there is no kind \`${id}\``, help, at: file.at(["kind"]) });
  return kind ?? null;
}

function zoneOfSide({ report }: Loading, { file }: Spot, head: Head | null): Zone {
  const side = valueAt(file.data, ["side"]);
  if (typeof side !== "string") return zoneOf(head, "");
  if (head && /^[A-Z]{2}$/.test(side) && !head.parties.has(side)) {
    const help = `name one of ${[...head.parties.keys()].join(", ")}, or add the party to book.yaml`;
    report({ code: "unknown-party", message: `book.yaml names no party ${side}`, help, at: file.at(["side"]) });
  }
  return zoneOf(head, side);
}

function checkPath({ report }: Loading, text: SubjectText, path: string, { file }: Spot): void {
  const right = pathOfSubject(text);
  const message = `\`${text.id}\`, of kind ${text.kind} and side ${text.side}, belongs in ${right}`;
  if (path !== right)
    report({
      code: "misplaced-file",
      message,
      help: "move the file there, or mend id, kind or side",
      at: file.at(["id"]),
    });
}
