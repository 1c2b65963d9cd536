// `reconcile`: why two averages of the same day differ: one parameter switched after the other, and what is left over.

import type { BasketMethod, Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import type { Observation } from "../model/voices.ts";
import { type BridgeRow, bridge, pointsMinus, pointsSum } from "../tariff/index.ts";
import { type Day, dayOfPoint } from "../time/index.ts";
import { beforeTheRecord, findDefinition } from "./average-find.ts";
import { figureOn } from "./average-published.ts";
import { overBasket, reckonerOf } from "./average-reckoner.ts";
import { citeFigure } from "./cite.ts";
import { needed } from "./param.ts";
import { text } from "./params/text.ts";
import { stepWords } from "./reconcile-words.ts";
import { dayWords } from "./say.ts";
import type { Cell, Fall, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

interface Step {
  readonly step: string;
  readonly says: string;
  /** Per cent once it is switched, and the points by which that moved it. */
  readonly total: string;
  readonly moved: string;
}

interface End {
  readonly definition: string;
  readonly name: string;
  readonly value: string;
  /** The day for which a publisher printed it; the day asked for where it is computed. */
  readonly on: string;
}

export interface ReconcileAnswer {
  readonly on: string;
  readonly sentence: string;
  readonly from: End;
  readonly to: End;
  /** In the order in which they are switched; they lead from one end to the other to the last digit. */
  readonly steps: readonly Step[];
  readonly unexplained: string;
  readonly notComputable: readonly { readonly of: string; readonly what: string; readonly why: string }[];
}

export const reconcile = view({
  name: "reconcile",
  summary: "Why two averages of the same day differ, one parameter after the other, and what is left unexplained",
  params: { between: needed(text, "two definitions, a comma between them", "cn24-statutory,waugh") },
  example: { between: "cn24-statutory,waugh", on: "2025-11-09" },
  dated: true,
  answer({ book }, asked, args) {
    const on = dayOfPoint(asked.on);
    const early = beforeTheRecord(on, "on");
    if (early) return wrong(early);
    const names = args.between.split(",").map((name) => name.trim());
    if (names.length !== 2 || names[0] === names[1]) {
      const help = "give two different definitions: cn24-statutory,waugh";
      return wrong({
        code: "bad-between",
        message: `"${args.between}" does not name two averages`,
        help,
        at: "between",
      });
    }
    const [from, to] = names.map((name) => footOf(book, name, on, asked.known));
    if (!from?.ok) return from ?? wrong();
    if (!to?.ok) return to ?? wrong();
    const answer = answerOf(book, on, asked.known, from.value, to.value);
    const cited = [from.value, to.value].flatMap(({ printed }) => (printed ? [citeFigure(book, ...printed)] : []));
    return fine({ answer, because: cited, notes: [ORDER] });
  },
  show,
  rows: ({ steps }) => steps,
});

const ORDER = "Each step stands on those before it: another order would share the same sum out otherwise.";

/** An end of the bridge: a figure, and the method that stands behind it or is nearest to it. */
interface Foot {
  readonly definition: Definition;
  readonly method: BasketMethod | null;
  readonly value: string;
  readonly on: string;
  readonly printed: Parameters<typeof citeFigure> extends [unknown, infer S, infer R] ? readonly [S, R] | null : never;
}

function footOf(book: Book, id: string, on: Day, known: Day): Result<Foot> {
  const found = findDefinition(book, id, "between");
  if (!found.ok) return found;
  const definition = found.value;
  if (definition.kind === "published") return publishedFoot(book, definition, on, known);
  const total = reckonerOf(book, definition, known)?.on(on).total ?? "0";
  const method = definition.kind === "flat" ? null : definition;
  return fine({ definition, method, value: total, on, printed: null });
}

function publishedFoot(
  book: Book,
  definition: Extract<Definition, { kind: "published" }>,
  on: Day,
  known: Day,
): Result<Foot> {
  const series = book.voices().series.get(definition.series);
  const found = series && figureOn(series, on, known);
  if (!series || !found?.row.value) {
    const message = `no figure of ${definition.id} for ${on} or before was out by ${known}`;
    return wrong({ code: "no-figure", message, help: `see: series ${definition.series}`, at: "between" });
  }
  const row: Observation = found.row;
  return fine({
    definition,
    method: definition.near,
    value: row.value ?? "0",
    on: row.through,
    printed: [series, row],
  });
}

function answerOf(book: Book, on: Day, known: Day, from: Foot, to: Foot): ReconcileAnswer {
  const rows = rowsOf(book, on, known, from, to);
  const steps = rows.slice(1).map(({ step, total, moved }): Step => {
    return { step, says: stepWords(book, step, to.method), total: `${total}%`, moved: moved ?? "0" };
  });
  const left = steps.filter(({ step }) => step.startsWith("unexplained"));
  const unexplained = pointsSum(left.map(({ moved }) => moved));
  return {
    on,
    sentence: sentenceOf(from, to, steps, on, unexplained),
    ...{ from: endOf(from), to: endOf(to), steps, unexplained },
    notComputable: [from, to].flatMap(({ definition }) => beyondOf(definition)),
  };
}

function rowsOf(book: Book, on: Day, known: Day, from: Foot, to: Foot): BridgeRow[] {
  if (!from.method || !to.method) {
    const moved = pointsMinus(to.value, from.value);
    return [
      { step: "start", total: from.value, moved: null },
      { step: "unexplained", total: to.value, moved },
    ];
  }
  const totalOf = (method: BasketMethod) => overBasket(book, method, known).on(on).total;
  const [start, end] = [from, to].map(({ printed, value }) => (printed ? value : undefined));
  return bridge({ from: from.method, to: to.method, totalOf, start, end });
}

function endOf({ definition: { id, name }, value, on }: Foot): End {
  return { definition: id, name: name.en, value: `${value}%`, on };
}

function beyondOf(definition: Definition): ReconcileAnswer["notComputable"][number][] {
  if (definition.kind === "published") return definition.beyond.map((one) => ({ of: definition.id, ...one }));
  const why = "it weighs no goods, so no switch of a basket leads to it";
  return definition.kind === "flat" ? [{ of: definition.id, what: "the whole of it", why }] : [];
}

function sentenceOf(from: Foot, to: Foot, steps: readonly Step[], on: Day, unexplained: string): string {
  const name = ({ definition, value, on: day }: Foot) =>
    `${definition.id} ${value}%${day === on ? "" : ` (printed for ${dayWords(day)})`}`;
  const known = steps.filter(({ step }) => !step.startsWith("unexplained"));
  const explained = pointsSum(known.map(({ moved }) => moved));
  const way = `${name(from)} to ${name(to)} on ${dayWords(on)}`;
  if (known.length === 0) return `${way}: ${signed(unexplained)} points, none of which a switch explains.`;
  const count = known.length === 1 ? "one step explains" : `${known.length} steps explain`;
  return `${way}: ${count} ${signed(explained)} points, ${signed(unexplained)} stay unexplained.`;
}

const signed = (points: string) =>
  Number(points) === 0 ? "0" : points.startsWith("-") ? points.replace("-", "−") : `+${points}`;

function show({ sentence, from, to, steps, notComputable }: ReconcileAnswer): Sheet {
  const link = (id: string): Cell => ({ text: id, to: { view: "average", args: { definition: id } } });
  return [
    { kind: "answer", text: sentence },
    {
      kind: "table",
      title: "From one to the other",
      columns: [{ label: "Step" }, { label: "Points", align: "right" }, { label: "Average", align: "right" }],
      rows: [
        [link(from.definition), "", from.value],
        ...steps.map(({ says, moved, total }): Cell[] => [says, signed(moved), total]),
        [link(to.definition), "", to.value],
      ],
      total: true,
    },
    { kind: "waterfall", title: "Step by step", unit: "%", rows: falls(from, steps, to) },
    {
      kind: "table",
      title: "What cannot be computed here",
      columns: [{ label: "Of" }, { label: "What" }, { label: "Why" }],
      rows: notComputable.map(({ of, what, why }) => [of, what, why]),
      empty: "Nothing: both ends are computed.",
    },
  ];
}

function falls(from: End, steps: readonly Step[], to: End): Fall[] {
  const levels = [from.value, ...steps.map(({ total }) => total)].map((text) => Number.parseFloat(text));
  const end = ({ definition, value }: End): Fall => ({
    ...{ label: definition, value, end: true },
    ...{ from: 0, to: Number.parseFloat(value) },
  });
  const between = steps.map(({ says, moved }, i): Fall => {
    return { label: says, value: signed(moved), from: levels[i] ?? 0, to: levels[i + 1] ?? 0 };
  });
  return [end(from), ...between, end(to)];
}
