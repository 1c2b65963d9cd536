// `state`: how the truce stands, every lever of both sides, and one sentence made from the record.

import { type MeasureState, measures, speakers, stateOf, value } from "../engine/index.ts";
import { fine } from "../model/problem.ts";
import { flatAddOn } from "../tariff/index.ts";
import type { AsOf } from "../time/index.ts";
import { because } from "./because.ts";
import { flag, option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { dayWords, facetWord } from "./say.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { sentence } from "./state-sentence.ts";
import { type Envelope, type Ground, view } from "./view.ts";

const LEVERS = ["additional-duty", "export-control", "listing", "vessel-fee", "postal-duty", "procedure", "exemption"];

interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly kind: string;
  readonly status: string;
  readonly rate?: string;
  readonly suspendedRate?: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly switches: readonly { on: string; facet: string; from: string; to: string; instrument: string }[];
  readonly disputed?: true;
  readonly instrument: string | null;
  readonly confidence: string | null;
}

export interface StateAnswer {
  readonly sentence: string;
  /** What each side adds to an ordinary good of the other, whatever it is. */
  readonly addOn: { readonly US: string; readonly CN: string };
  readonly measures: readonly MeasureRow[];
}

const params = {
  side: option(oneOf(["US", "CN"]), "only one side's levers"),
  kind: option(oneOf(LEVERS), "only levers of one kind"),
  all: flag("also levers that have ended or have not begun"),
};

export const state = view({
  name: "state",
  summary: "How the truce stands: every lever of both sides, in force, suspended or scheduled",
  params,
  example: {},
  dated: true,
  answer(ground: Ground, asked, args) {
    const at: AsOf = { on: asked.on, known: asked.known };
    const states = measures(ground.book)
      .filter((s) => !args.side || s.side === args.side)
      .filter((s) => (args.kind ? s.kind === args.kind : s.kind !== "exemption"))
      .map((s) => stateOf(s, at))
      .filter((s) => args.all || !["ended", "none"].includes(s.standing));
    const addOn = { US: flatAddOn(ground.book, "US", at), CN: flatAddOn(ground.book, "CN", at) };
    const answer: StateAnswer = {
      sentence: sentence(ground.book, asked, addOn),
      addOn: { US: addOn.US.rate, CN: addOn.CN.rate },
      measures: states.map((s) => row(s, at)),
    };
    const behind = [...addOn.US.statements, ...addOn.CN.statements, ...states.flatMap((s) => s.won ?? [])];
    return fine({ answer, because: because(ground.book, behind), notes: [] });
  },
  show,
});

function row(s: MeasureState, at: AsOf): MeasureRow {
  const rate = s.standing === "in-force" || s.standing === "suspended" ? rateOf(s, at) : undefined;
  const held = value<string>(s.subject, "suspendedRate", at);
  const disputed = speakers(s.subject, at).some((statement) => statement.disputed.length > 0);
  return {
    id: s.subject.id,
    name: s.subject.name.en,
    by: s.subject.side,
    kind: s.subject.kind,
    status: s.standing,
    ...(rate === undefined ? {} : { rate }),
    ...(held && held !== "0%" && s.standing === "in-force" ? { suspendedRate: held } : {}),
    since: s.since?.local ?? null,
    until: s.until?.local ?? null,
    switches: s.next.map((n) => ({
      on: n.on.local,
      facet: n.facet,
      from: facetWord(n.facet, n.from),
      to: facetWord(n.facet, n.to),
      instrument: n.by.by,
    })),
    ...(disputed ? { disputed: true as const } : {}),
    instrument: s.won?.by ?? null,
    confidence: s.won?.confidence ?? null,
  };
}

function rateOf(s: MeasureState, at: AsOf): string | undefined {
  for (const facet of ["rate", "floor", "perNetTon", "adValorem"]) {
    const found = value<string>(s.subject, facet, at);
    if (found) return found;
  }
  return undefined;
}

function show(answer: StateAnswer, envelope: Envelope<StateAnswer>): Sheet {
  const day = dayWords(envelope.asOf.on);
  const rows = (side: "US" | "CN") =>
    answer.measures
      .filter((m) => m.by === side)
      .map((m): Cell[] => [
        { text: m.name, to: { view: "why", args: { id: m.id } } },
        m.status === "in-force" ? "in force" : m.status,
        m.rate ?? "",
        m.since?.slice(0, 10) ?? "",
        nextWords(m),
      ]);
  const columns = [
    { label: "Measure" },
    { label: "Status" },
    { label: "Rate", align: "right" as const },
    { label: "Since", drop: 1 },
    { label: "Switches", drop: 2 },
  ];
  const other = envelope.asAnnounced;
  return [
    { kind: "answer", text: answer.sentence },
    {
      kind: "table",
      title: "Added to every ordinary good",
      columns: [
        { label: "" },
        { label: envelope.projected ? `As printed, ${day}` : day, align: "right" },
        ...(other ? [{ label: "As announced", align: "right" as const }] : []),
      ],
      rows: [
        [{ text: "US on Chinese goods", side: "US" }, answer.addOn.US, ...(other ? [other.addOn.US] : [])],
        [{ text: "China on US goods", side: "CN" }, answer.addOn.CN, ...(other ? [other.addOn.CN] : [])],
      ],
    },
    { kind: "table", title: "United States", columns, rows: rows("US") },
    { kind: "table", title: "China", columns, rows: rows("CN") },
  ];
}

function nextWords(m: MeasureRow): string {
  const next = m.switches[0];
  if (!next) return "";
  return `${dayWords(next.on)}: ${next.facet === "status" ? next.to : `${next.from} → ${next.to}`}`;
}
