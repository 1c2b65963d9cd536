// How a port-fee answer looks: the sum first, then the steps that prove it and what the texts set next.

import { dayWords, thousands } from "./say.ts";
import type { Block, Cell, Column, Piece, Sheet } from "./sheet.ts";
import type { AheadJson, FeeJson, ShipFeeAnswer } from "./shipfee-answer.ts";
import { statusWord } from "./shipfee-say.ts";
import type { Envelope } from "./view.ts";

export function showShipFee(answer: ShipFeeAnswer, { asAnnounced }: Envelope<ShipFeeAnswer>): Sheet {
  const [only, ...others] = answer.fees;
  return [
    { kind: "figure", value: dueText(answer), of: figureOf(answer) },
    ...wouldBe(answer),
    ...(only && others.length === 0 ? steps(only) : candidates(answer)),
    ...(asAnnounced ? [bothReadings(answer, asAnnounced)] : []),
    ...table(
      "Not charged",
      ["Fee", "Why"],
      answer.notCharged.map((n) => [link(n.measure, n.name), n.why]),
    ),
    ...table(
      "Still to be said",
      ["What", "Why", "How"],
      answer.needs.map((n) => [n.need, n.why, n.example]),
    ),
    ...table(
      "May let the ship off: not applied here",
      ["What", "Evidence", "Fee"],
      answer.mayApply.map((m) => [m.what, m.confidence, link(m.measure)]),
    ),
    ...answer.fees.filter((f) => f.ahead.length > 0).map((f) => ahead(f, others.length > 0)),
    ...(only?.cap && others.length === 0 ? [cap(only.cap)] : []),
  ];
}

const NOTHING = "0.00";

function dueText({ due, unit }: ShipFeeAnswer): string {
  if (due.amount !== null) return `${unit} ${thousands(due.amount)}`;
  if (!due.range) return "–";
  const { least, most } = due.range;
  if (most !== null) return `${unit} ${thousands(least)} to ${thousands(most)}`;
  return least === NOTHING ? "–" : `at least ${unit} ${thousands(least)}`;
}

function figureOf({ port, day, due }: ShipFeeAnswer): string {
  return `one call at a ${port === "CN" ? "Chinese" : "US"} port on ${dayWords(day)}; ${due.why}`;
}

function wouldBe({ wouldBe: amount, next, unit }: ShipFeeAnswer): Block[] {
  const then =
    next && `By the texts, from ${dayWords(next.on)} it is ${statusWord(next.status)}${payWords(next.due, unit)}.`;
  const now = amount === null ? null : `In force, it would be ${unit} ${thousands(amount)} at that day's step.`;
  const text = [now, then].filter((t) => t !== null).join(" ");
  return text === "" ? [] : [{ kind: "text", text }];
}

function payWords(due: string | null, unit: string): string {
  return due === null ? "" : `, and such a call pays ${unit} ${thousands(due)}`;
}

const RIGHT = { align: "right" } as const;

function steps(fee: FeeJson): Block[] {
  if (fee.steps.length === 0) return [];
  const several = fee.steps.length > 1;
  const columns: Column[] = [{ label: "Base" }, { label: "Rate", ...RIGHT }, { label: "Count", ...RIGHT }];
  return [
    {
      kind: "table",
      title: several ? "Steps: the higher counts" : "Steps",
      columns: [...columns, { label: "Amount", ...RIGHT }, ...(several ? [{ label: "" }] : [])],
      rows: fee.steps.map((s) => [
        s.basis,
        s.rate,
        s.count ? thousands(s.count) : "unknown",
        s.amount ? thousands(s.amount) : "",
        ...(several ? [s.charged ? "higher" : ""] : []),
      ]),
    },
  ];
}

function candidates(answer: ShipFeeAnswer): Block[] {
  const rows = answer.fees.map((f): Cell[] => [link(f.measure, f.name), f.why, orLeast(f.amount, f.least)]);
  const columns = [{ label: "Fee" }, { label: "Status" }, { label: `One call, ${answer.unit}`, ...RIGHT }];
  return rows.length === 0 ? [] : [{ kind: "table", title: "It may be", columns, rows }];
}

function orLeast(amount: string | null, least: string | null): string {
  if (amount !== null) return thousands(amount);
  return least === null ? "unknown" : `at least ${thousands(least)}`;
}

function bothReadings(answer: ShipFeeAnswer, other: ShipFeeAnswer): Block {
  const words = (a: ShipFeeAnswer) => `${dueText(a)}; ${a.due.why}`;
  const rows = [
    ["As printed", words(answer)],
    ["As announced", words(other)],
  ] as const;
  return { kind: "facts", title: "Both readings", rows };
}

function ahead(fee: FeeJson, several: boolean): Block {
  const container = fee.ahead.some((a) => a.perContainer !== null);
  const columns: Column[] = [
    { label: "From" },
    { label: "Status" },
    { label: "Per net ton", ...RIGHT },
    ...(container ? [{ label: "Per container", ...RIGHT, drop: 1 }] : []),
    { label: "A call pays", ...RIGHT },
  ];
  const row = (a: AheadJson): Cell[] => [
    dayWords(a.on),
    statusWord(a.status),
    a.perNetTon ?? "",
    ...(container ? [a.perContainer ?? ""] : []),
    orLeast(a.due, a.least),
  ];
  const title = several ? `Ahead, if nobody acts: ${fee.name}` : "Ahead, if nobody acts";
  return { kind: "table", title, columns, rows: fee.ahead.map(row) };
}

function cap({ most, earlier, yearBegins }: NonNullable<FeeJson["cap"]>): Block {
  const year = yearBegins ? ` The year begins on ${yearBegins}.` : "";
  return { kind: "text", text: `At most ${most} charges a ship and year; ${earlier} before this one.${year}` };
}

function table(title: string, labels: readonly string[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", title, columns: labels.map((label) => ({ label })), rows }];
}

function link(id: string, text = id): Piece {
  return { text, to: { view: "why", args: { id } } };
}
