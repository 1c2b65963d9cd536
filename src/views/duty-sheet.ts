// How a duty answer looks: the sum first, then the layers that prove it.

import type { DutyAnswer } from "./duty-answer.ts";
import { layersTable } from "./duty-layers.ts";
import { link, to } from "./duty-link.ts";
import { dayWords, dollarsWords } from "./say.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import type { Envelope } from "./view.ts";

export function showDuty(answer: DutyAnswer, envelope: Envelope<DutyAnswer>): Sheet {
  return [
    ...head(answer),
    ...refund(answer),
    ...announced(envelope),
    layersTable(answer, envelope),
    ...table(
      "Still to be said",
      ["What", "Why", "How"],
      answer.needs.map((n) => [n.basis, n.why, n.example]),
    ),
    ...table(
      "May apply",
      ["Measure", "Heading", "Goods", "How"],
      answer.mayApply.map((m) => [
        link(m.measure, m.name),
        m.heading ?? "",
        `${m.effect}: ${m.why}`,
        option(answer, m.option),
      ]),
    ),
    ...table(
      "Fees beside the duty",
      ["Fee", "Rate", "Amount", "Bounds"],
      (answer.fees ?? []).map((f) => [f.name, f.rate, f.amount ? dollarsWords(f.amount) : "", f.bounds]),
    ),
    ...table(
      "Not charged, and why",
      ["Measure", "Heading", "Why"],
      answer.notCharged.map((n) => [link(n.measure, n.name), n.heading ?? "", n.why]),
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
    return [{ kind: "figure", value: dollarsWords(total.amount), of: total.rate ? `${total.rate}: ${of}` : of }];
  if (total.rate) return [{ kind: "figure", value: total.rate, of }];
  if (range) {
    const ends = (e: typeof range.least) => (e.amount ? dollarsWords(e.amount) : (e.rate ?? "?"));
    return [{ kind: "figure", value: `${ends(range.least)} to ${ends(range.most)}`, of: `${of}; a fact is missing` }];
  }
  const words = all.length === 0 ? "nothing to pay" : "no total: see what is still to be said";
  return [{ kind: "figure", value: "–", of: `${of}; ${words}` }];
}

function announced({ asAnnounced, answer }: Envelope<DutyAnswer>): Block[] {
  if (!asAnnounced) return [];
  const words = (t: DutyAnswer["total"]) =>
    [t.rate, t.amount && dollarsWords(t.amount)].filter((x) => x).join(", ") || "no total";
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

function refund({ refundable, layers }: DutyAnswer): Block[] {
  if (!refundable) return [];
  const sum = [refundable.rate, refundable.amount && dollarsWords(refundable.amount)].filter((x) => x).join(", ");
  const nameOf = (id: string) => layers.find(({ measure }) => measure === id)?.name ?? id;
  const names = refundable.measures.map(nameOf).join(", ");
  const text = `Charged under a law later held void, and to be refunded: ${sum ? `${sum} (${names})` : names}.`;
  return [{ kind: "text", text: [{ text }, { text: " How: ", tone: "quiet" }, to("us-ieepa-refunds")] }];
}

function filing({ filing: numbers }: DutyAnswer): Block[] {
  if (numbers.length < 2) return [];
  const text = numbers.map((n) => `${n.number}  ${n.rate}`).join("\n");
  return [{ kind: "copy", title: "Filing sequence", text }];
}

/** A claim is one press away; what else is asked for only the importer can say. */
function option({ line }: DutyAnswer, text: string): Cell {
  const [, claim] = /^--claim (\S+)$/.exec(text) ?? [];
  return claim ? { text, to: { view: "duty", args: { hts: line.hts, claim }, keep: true } } : text;
}

function table(title: string, labels: readonly string[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", title, columns: labels.map((label) => ({ label })), rows }];
}
