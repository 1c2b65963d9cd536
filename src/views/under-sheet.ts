// The same entry, what if: a card for the record and for each hypothesis that would change the bill.

import { dayWords, dollarsWords, thousands } from "./say.ts";
import type { BarLook, Block, Card, Sheet } from "./sheet.ts";
import type { Outcome, UnderAnswer, UnderRow } from "./under-answer.ts";

export function showUnder(answer: UnderAnswer): Sheet {
  const { line, rows } = answer;
  const otherwise = rows.filter((row) => !row.same).length;
  const goods = `${line.hts}, goods of ${line.origin} entered on ${dayWords(line.entered)},`;
  const text =
    otherwise === 0
      ? `${goods} would pay the same under each of ${rows.length} what-ifs.`
      : `${goods} would pay otherwise under ${otherwise} of ${rows.length} what-ifs.`;
  return [{ kind: "answer", text }, ...besideUnder(answer)];
}

export function besideUnder(answer: UnderAnswer): Sheet {
  const { line, record, rows } = answer;
  const otherwise = rows.filter((row) => !row.same);
  const same = rows.filter((row) => row.same).map(({ name }) => name);
  const first: Card = {
    title: "The record",
    ...told(record),
    difference: "",
    note: record.refused ?? "",
    parts: partsOf(record, line),
    hypothetical: false,
  };
  const cards = [first, ...otherwise.map((row) => cardOf(row, answer))];
  return [
    ...(otherwise.length > 0 ? [{ kind: "cards", title: TITLE, cards } as const] : []),
    ...sameUnder(same, otherwise.length === 0),
  ];
}

const TITLE = "The same entry, what if";

function sameUnder(names: readonly string[], all: boolean): Block[] {
  if (names.length === 0) return [];
  const text = `Nothing would change for this entry under: ${names.join("; ")}.`;
  return all ? [{ kind: "items", title: TITLE, items: [text] }] : [{ kind: "text", text: { text, tone: "quiet" } }];
}

function cardOf(row: UnderRow, { line, record }: UnderAnswer): Card {
  const { difference, whatIf, name } = row;
  const id = whatIf.length === 1 ? whatIf[0] : undefined;
  const args = id ? { hts: line.hts, on: line.entered, "what-if": id } : undefined;
  return {
    title: args ? { text: name, to: { view: "duty", args, keep: true } } : name,
    ...told(row),
    difference: difference.amount ? signed(difference.amount, "$") : difference.rate ? signed(difference.rate, "") : "",
    note: row.refused ?? changes(row, record),
    parts: partsOf(row, line, record),
    hypothetical: true,
  };
}

/** The sum, and the rate beside it where there is money. */
function told({ rate, amount, range, refused }: Outcome): { value: string; detail: string } {
  if (amount) return { value: dollarsWords(amount), detail: rate ?? "" };
  if (rate) return { value: rate, detail: "" };
  if (!range) return { value: "–", detail: refused === undefined ? "a fact is missing" : "no answer" };
  const end = ({ amount: sum, rate: share }: typeof range.least) => (sum ? dollarsWords(sum) : (share ?? "?"));
  return { value: `${end(range.least)} to ${end(range.most)}`, detail: "a fact is missing" };
}

function signed(text: string, currency: string): string {
  const bare = thousands(text.replace("-", ""));
  return `${text.startsWith("-") ? "−" : "+"}${currency}${bare}`;
}

const MOST_CHANGES = 2;

/** `IEEPA reciprocal duty 110% instead of 10%`: what is charged otherwise. */
function changes(row: UnderRow, record: Outcome): string {
  const was = new Map(record.layers.map((layer) => [layer.measure, layer]));
  const now = new Set(row.layers.map(({ measure }) => measure));
  const all = [
    ...row.layers.flatMap(({ measure, name, rate }) => {
      const before = was.get(measure);
      if (!before) return [`with ${name} ${rate ?? ""}`.trim()];
      return before.rate === rate ? [] : [`${name} ${rate ?? "?"} instead of ${before.rate ?? "?"}`];
    }),
    ...record.layers.flatMap(({ measure, name }) => (now.has(measure) ? [] : [`without ${name}`])),
  ];
  const rest = all.length - MOST_CHANGES;
  return [...all.slice(0, MOST_CHANGES), ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
}

/** The layers as parts of a bar: what the record charges too in the side's colour, what is above it as hypothetical. */
function partsOf(outcome: Outcome, { importer }: UnderAnswer["line"], record?: Outcome): Card["parts"] {
  const sizes = outcome.layers.map((layer) => size(layer, outcome));
  if (sizes.some((own) => own === null)) return [];
  return outcome.layers.flatMap(({ measure }, i) => {
    const own = sizes[i] ?? 0;
    const before = record?.layers.find((layer) => layer.measure === measure);
    const kept = record ? Math.min(own, before ? (size(before, record) ?? 0) : 0) : own;
    const look: BarLook = i === 0 ? "base" : importer === "CN" ? "CN" : "US";
    const parts = [
      { size: kept, look },
      { size: own - kept, look: "what-if" as const },
    ];
    return parts.filter((part) => part.size > 0);
  });
}

function size(layer: Outcome["layers"][number], { amount }: Outcome): number | null {
  const text = amount ? layer.amount : layer.rate === "Free" ? "0" : layer.rate?.replace("%", "");
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}
