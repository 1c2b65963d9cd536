// The duty of US goods that enter China, as far as the record reaches.

import type { Book } from "../model/book.ts";
import { fine, type Problem, type Result } from "../model/problem.ts";
import {
  assess,
  chapterOf,
  chinaLine,
  type DutyTable,
  dutyTable,
  formatHs,
  hsProblem,
  parseHs,
  refusedClaims,
} from "../tariff/index.ts";
import { type AsOf, dayOfPoint } from "../time/index.ts";
import { because } from "./because.ts";
import {
  type DutyAnswer,
  filingOf,
  layerJson,
  mayApplyJson,
  notChargedJson,
  statementsOf,
  totalJson,
} from "./duty-answer.ts";
import { type DutyArgs, factsOf } from "./duty-params.ts";
import type { Answered, Asked } from "./view.ts";

export function chinaDuty(book: Book, asked: Asked, args: DutyArgs): Result<Answered<DutyAnswer>> {
  const facts = factsOf(args);
  const number = parseHs(args.hts);
  const origin = args.origin ?? "US";
  const problems = [...(facts.ok ? [] : facts.problems), ...(number ? [] : [hsProblem(args.hts)]), ...foreign(origin)];
  if (!facts.ok || !number || problems.length > 0) return { ok: false, problems };
  const at: AsOf = { on: asked.on, known: asked.known };
  const day = dayOfPoint(asked.on, book.parties.get("CN")?.zone);
  const chapter = book.chapter("CN", chapterOf(number));
  const { base, whole } = chinaLine(chapter, number, day);
  const table = whole ? without(dutyTable(book, "CN", at)) : dutyTable(book, "CN", at);
  const setting = { table, chapter, digits: number, origin, day };
  const refused = refusedClaims(book, setting, facts.value.claims, []);
  if (refused.length > 0) return { ok: false, problems: refused };
  const assessed = assess(setting, base, facts.value);
  const groups = new Map(table.duties.map((d) => [d.subject.id, d.facets.filing ?? ""]));
  const answer: DutyAnswer = {
    line: { hts: formatHs(number), origin, importer: "CN", entered: day },
    layers: assessed.layers.map(layerJson),
    notCharged: notChargedJson(book, assessed.spared),
    total: totalJson(assessed.total, assessed.range),
    needs: assessed.needs,
    mayApply: mayApplyJson(book, assessed.claimable),
    filing: filingOf([], assessed, groups, number, base.text).slice(0, -1),
    notCovered: NOT_COVERED,
  };
  return fine({ answer, because: because(book, statementsOf(assessed)), notes: whole ? [IN_ONE] : notesOn(table) });
}

const NOT_COVERED = [
  "value-added and consumption tax, anti-dumping and countervailing duties",
  "waivers that single importers hold under the exclusion process",
];
const IN_ONE =
  "Observed rate of the six-digit subheading: MFN, its cuts and the counter-duties of 2018–2019 in one figure, an average where only part of it is covered.";

/** Counter-duties of lists that the book does not hold are named, not charged. */
function notesOn(table: DutyTable): string[] {
  const open = table.duties.filter((d) => d.facets.status === "in-force" && d.facets.applies === "claimed");
  if (open.length === 0) return [];
  const names = open.map((d) => d.subject.name.en).join("; ");
  return [`In force on goods of lists that the book does not hold in full, waived for many importers: ${names}.`];
}

/** The observed rate already holds every duty of its time. */
function without(table: DutyTable): DutyTable {
  return { ...table, duties: [] };
}

function foreign(origin: string): Problem[] {
  if (origin === "US") return [];
  const message = `the book holds China's duties on US goods, not on goods of ${origin}`;
  return [{ code: "not-covered", message, help: "ask with --origin US", at: "origin" }];
}
