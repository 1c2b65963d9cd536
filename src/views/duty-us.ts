// The duty of goods that enter the United States.

import type { Book, Chapter } from "../model/book.ts";
import { fine, type Problem, type Result, wrong } from "../model/problem.ts";
import {
  assess,
  chapterOf,
  type DutyTable,
  dutyTable,
  type EntryFacts,
  formatHts,
  type HtsNumber,
  htsProblem,
  linesBelow,
  numbersOf,
  parseHts,
  partlyDutiable,
  refusedClaims,
  type Setting,
  type UsLine,
  usLine,
} from "../tariff/index.ts";
import { type AsOf, type Day, dayOfPoint } from "../time/index.ts";
import { because, scheduleCitation } from "./because.ts";
import {
  type DutyAnswer,
  filingOf,
  layerJson,
  mayApplyJson,
  notChargedJson,
  statementsOf,
  totalJson,
} from "./duty-answer.ts";
import { feesOf } from "./duty-fees.ts";
import { lineNotes, notCovered } from "./duty-notes.ts";
import { type DutyArgs, factsOf } from "./duty-params.ts";
import { refundOf } from "./duty-refund.ts";
import { searchGoods } from "./search.ts";
import type { Answered, Asked } from "./view.ts";

/** A line found, with all that its duty is assessed from. */
export interface UsEntry {
  readonly setting: Setting;
  readonly line: UsLine;
  readonly facts: EntryFacts;
  readonly number: HtsNumber;
  readonly table: DutyTable;
}

export function usDuty(book: Book, asked: Asked, args: DutyArgs): Result<Answered<DutyAnswer>> {
  const entry = usEntry(book, asked, args);
  if (!entry.ok) return entry;
  const { setting, line, facts, number, table } = entry.value;
  const assessed = assess(setting, line.base, facts);
  const groups = new Map(table.duties.map((d) => [d.subject.id, d.facets.filing ?? ""]));
  const foreign = foreignTerms(setting.origin);
  const refund = refundOf(assessed.layers);
  const answer: DutyAnswer = {
    line: { hts: formatHts(number), origin: setting.origin, importer: "US", entered: setting.day },
    layers: assessed.layers.map(layerJson),
    notCharged: notChargedJson(book, assessed.spared),
    total: foreign ? { rate: null, amount: null } : totalJson(assessed.total, assessed.range),
    needs: assessed.needs,
    mayApply: mayApplyJson(book, assessed.claimable),
    ...(refund ? { refundable: refund } : {}),
    ...(args.fees ? { fees: feesOf(book, table.at, facts) } : {}),
    filing: filingOf(table.filing, assessed, groups, number, line.base.text),
    notCovered: [...notCovered(line.circumstances), ...(foreign ? [foreign] : [])],
  };
  const notes = lineNotes(book, setting, line, number);
  const general = line.inSchedule && line.base.statements.length === 0 ? line.base.text : null;
  const schedule = general ? [scheduleCitation(book, formatHts(number.slice(0, 8)), general)] : [];
  return fine({ answer, because: [...schedule, ...because(book, statementsOf(assessed))], notes });
}

/** What is asked, before any day's law: facts, number and origin, every fault of them at once. */
export function asksFor(book: Book, day: Day, args: DutyArgs): Result<Asks> {
  const facts = factsOf(args);
  const number = goodsNumber(book, args.hts, day);
  const origin = originOf(args);
  const late = [...leftAfter("loaded", args.loaded, day), ...leftAfter("exported", args.exported, day)];
  if (late.length > 0) return { ok: false, problems: late };
  if (facts.ok && number.ok && origin.ok)
    return fine({ facts: facts.value, number: number.value, origin: origin.value });
  return { ok: false, problems: [facts, number, origin].flatMap((r) => (r.ok ? [] : r.problems)) };
}

function leftAfter(at: string, left: Day | undefined, entered: Day): Problem[] {
  if (!left || left <= entered) return [];
  const message = `goods entered on ${entered} cannot have been ${at} on ${left}`;
  return [
    {
      code: "bad-range",
      message,
      help: `give a day of ${at === "loaded" ? "loading" : "export"} before the day of entry`,
      at,
    },
  ];
}

export interface Asks {
  readonly facts: EntryFacts;
  readonly number: HtsNumber;
  readonly origin: string;
}

/** Finds the line and checks the claims; every fault of the question at once. */
export function usEntry(book: Book, asked: Asked, args: DutyArgs): Result<UsEntry> {
  const day = usDay(book, asked);
  const asks = asksFor(book, day, args);
  if (!asks.ok) return asks;
  const { facts, number, origin } = asks.value;
  const at: AsOf = { on: asked.on, known: asked.known };
  const table = dutyTable(book, "US", at);
  const chapter = book.chapter("US", chapterOf(number));
  const line = usLine(book, table, chapter, number, day, facts);
  if (!line.ok) return line;
  const setting: Setting = { table, chapter, digits: number, origin, day };
  const refused = refusedClaims(book, setting, facts.claims, line.value.circumstances);
  const part = partOf(table, facts);
  if (refused.length > 0 || !part.ok) return { ok: false, problems: [...refused, ...(part.ok ? [] : part.problems)] };
  return fine({ setting, line: line.value, facts: part.value, number, table });
}

export function usDay(book: Book, asked: Asked): Day {
  return dayOfPoint(asked.on, book.parties.get("US")?.zone);
}

/** Under a claim that leaves part of the value dutiable, that part is what everything is charged on. */
function partOf(table: DutyTable, facts: EntryFacts): Result<EntryFacts> {
  const claim = partlyDutiable(table, facts);
  if (!claim) {
    if (!facts.dutiable) return fine(facts);
    const message = "only a claim under 9802 leaves part of the value dutiable";
    return wrong({ code: "bad-dutiable", message, help: "add the claim, --claim 9802.00.50", at: "dutiable" });
  }
  if (facts.dutiable) return fine({ ...facts, value: facts.dutiable });
  const message = `${claim.facets.heading} leaves a part of the value dutiable (${claim.facets.dutiablePart})`;
  return wrong({ code: "missing-parameter", message, help: "give that part: --dutiable 1200", at: "dutiable" });
}

function originOf(args: DutyArgs): Result<string> {
  const origin = args.origin ?? "CN";
  if (origin === "US") {
    const message = "goods of US origin that enter the United States are not what this asks";
    return wrong({ code: "own-goods", message, help: "for US goods into China add --importer CN", at: "origin" });
  }
  return fine(origin);
}

/** Only origins for which the book holds country-specific duties get a total. */
function foreignTerms(origin: string): string | null {
  if (COVERED.has(origin)) return null;
  return `duties, agreement rates and column 2 rates peculiar to goods of ${origin}: the book holds those of China, Hong Kong and Macau, so there is no total`;
}

/** The origins that this book is about. */
const COVERED: ReadonlySet<string> = new Set(["CN", "HK", "MO"]);

function goodsNumber(book: Book, text: string, day: Day): Result<HtsNumber> {
  const input = parseHts(text);
  if (!input) return wrong(chooseByName(book, text) ?? htsProblem(text));
  if (input.kind === "prefix") return wrong(choose(book.chapter("US", chapterOf(input.digits)), input.digits, day));
  if (!["98", "99"].includes(chapterOf(input.number))) return fine(input.number);
  const message = `${formatHts(input.number)} is a claim or a duty heading, not the number of goods`;
  const help = `ask for the goods' own number and claim it: duty 8507.60.0020 --claim ${formatHts(input.number)}`;
  return wrong({ code: "not-goods", message, help, at: "hts" });
}

/** An everyday name is answered with the lines that it usually means; which one it is, the importer decides. */
function chooseByName(book: Book, text: string): Problem | null {
  if (!/\p{L}{2}/u.test(text)) return null;
  const { named, worded, near } = searchGoods(book, text);
  const found = [...named, ...worded, ...near];
  if (found.length === 0) return null;
  const lines = found.map(({ name, hts }) => `${name.en}: ${hts.map((code) => formatHts(code)).join(", ")}`);
  const message = `"${text.slice(0, 60)}" is a name, not a line; classification is yours`;
  return { code: "choose-line", message, help: `choose one: ${lines.join("; ")}`, at: "hts" };
}

/** Four and six digits are answered with the lines below them. */
function choose(chapter: Chapter, digits: string, day: Day): Problem {
  const rows = linesBelow(chapter, digits, day);
  const written = digits.length === 4 ? digits : `${digits.slice(0, 4)}.${digits.slice(4)}`;
  if (rows.length === 0) {
    const message = `there is no line under ${written} in the schedule`;
    return { code: "unknown-hts", message, help: "write the 8 or 10 digits of the line", at: "hts" };
  }
  const lines = rows.flatMap((row) => {
    const below = numbersOf(chapter, row.hts8.replaceAll(".", ""), day);
    const names = below.length > 0 ? below.map(formatHts) : [row.hts8];
    return names.map((name) => `${name} (${row.general})`);
  });
  const message = `${written} is not a line but a group of ${lines.length}`;
  return { code: "choose-line", message, help: `choose one: ${lines.join(", ")}`, at: "hts" };
}
