// How a duty answer looks: the sum first, then the layers that prove it.

import type { DutyAnswer } from "./duty-answer.ts";
import { dayWords } from "./say.ts";
import type { Block, Cell, Piece, Sheet } from "./sheet.ts";
import type { Envelope } from "./view.ts";

export function showDuty(answer: DutyAnswer, envelope: Envelope<DutyAnswer>): Sheet {
  return [
    ...head(answer),
    layers(answer),
    ...announced(envelope),
    ...table(
      "Not charged",
      ["Measure", "Heading", "Why"],
      answer.notCharged.map((n) => [link(n.measure), n.heading ?? "", n.why]),
    ),
    ...table(
      "Still to be said",
      ["What", "Why", "How"],
      answer.needs.map((n) => [n.basis, n.why, n.example]),
    ),
    ...table(
      "May apply",
      ["Measure", "Heading", "Goods", "How"],
      answer.mayApply.map((m) => [link(m.measure), m.heading ?? "", `${m.effect}: ${m.why}`, m.option]),
    ),
    ...refund(answer),
    ...table(
      "Fees beside the duty",
      ["Fee", "Rate", "Amount", "Bounds"],
      (answer.fees ?? []).map((f) => [f.name, f.rate, f.amount ?? "", f.bounds]),
    ),
    ...filing(answer),
    ...(answer.notCovered.length > 0
      ? [{ kind: "items", title: "Not covered", items: answer.notCovered } as Block]
      : []),
  ];
}

function head({ line, total, layers: all }: DutyAnswer): Block[] {
  const where = line.importer === "CN" ? "into China" : "into the United States";
  const of = `${line.hts}, goods of ${line.origin} ${where}, entered ${dayWords(line.entered)}`;
  const range = total.range;
  if (total.amount)
    return [{ kind: "figure", value: `$${total.amount}`, of: total.rate ? `${total.rate}: ${of}` : of }];
  if (total.rate) return [{ kind: "figure", value: total.rate, of }];
  if (range) {
    const ends = (e: typeof range.least) => (e.amount ? `$${e.amount}` : (e.rate ?? "?"));
    return [{ kind: "figure", value: `${ends(range.least)} to ${ends(range.most)}`, of: `${of}; a fact is missing` }];
  }
  const words = all.length === 0 ? "nothing to pay" : "no total: see what is still to be said";
  return [{ kind: "figure", value: "–", of: `${of}; ${words}` }];
}

function layers({ layers: all, total }: DutyAnswer): Block {
  const money = all.some((l) => l.base !== null || l.amount !== null);
  const row = (l: DutyAnswer["layers"][number]): Cell[] => [
    link(l.measure, l.name),
    l.heading ?? "",
    l.rate ?? "unknown",
    ...(money ? [l.base ?? l.baseIs, l.amount ?? ""] : [l.baseIs]),
  ];
  const sum: Cell[] = ["Total", "", total.rate ?? "", ...(money ? ["", total.amount ?? ""] : [""])];
  const right = { align: "right" as const };
  return {
    kind: "table",
    title: "Layers",
    columns: [
      { label: "Layer" },
      { label: "Heading" },
      { label: "Rate", ...right },
      ...(money
        ? [
            { label: "On", ...right, drop: 1 },
            { label: "Amount", ...right },
          ]
        : [{ label: "On", drop: 1 }]),
    ],
    rows: [...all.map(row), sum],
    total: true,
  };
}

function announced({ asAnnounced, answer }: Envelope<DutyAnswer>): Block[] {
  if (!asAnnounced) return [];
  const words = (t: DutyAnswer["total"]) =>
    [t.rate, t.amount && `$${t.amount}`].filter((x) => x).join(", ") || "no total";
  return [
    {
      kind: "facts",
      title: "Both readings",
      rows: [
        ["As printed", words(answer.total)],
        ["As announced", words(asAnnounced.total)],
      ],
    },
  ];
}

function refund({ refundable }: DutyAnswer): Block[] {
  if (!refundable) return [];
  const sum = [refundable.rate, refundable.amount && `$${refundable.amount}`].filter((x) => x).join(", ");
  const names = refundable.measures.join(", ");
  const text = `Charged under a law later held void, and to be refunded: ${sum ? `${sum} (${names})` : names}.`;
  return [{ kind: "text", text: [{ text }, { text: " How: ", tone: "quiet" }, to("us-ieepa-refunds")] }];
}

function filing({ filing: numbers }: DutyAnswer): Block[] {
  if (numbers.length < 2) return [];
  const text = numbers.map((n) => `${n.number}  ${n.rate}`).join("\n");
  return [{ kind: "copy", title: "Filing sequence", text }];
}

function table(title: string, labels: readonly string[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", title, columns: labels.map((label) => ({ label })), rows }];
}

const NO_PAGE: ReadonlySet<string> = new Set(["base-rate", "cn-mfn-rate", "cn-applied-rate"]);

function link(measure: string, name = measure): Cell {
  return NO_PAGE.has(measure) ? name : to(measure, name);
}

function to(id: string, text = id): Piece {
  return { text, to: { view: "why", args: { id } } };
}
