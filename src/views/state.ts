// `state`: how the truce stands, every lever of both sides, and one sentence made from the record.

import { type MeasureState, measures, speakers, stateOf, value, winner } from "../engine/index.ts";
import type { Statement } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import { flatAddOn } from "../tariff/index.ts";
import type { AsOf } from "../time/index.ts";
import { because } from "./because.ts";
import { flag, option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { dayWords, facetWord } from "./say.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
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
  /** The statements that set its status and its rate. */
  readonly restsOn: readonly string[];
  readonly confidence: string | null;
}

export interface StateAnswer {
  readonly sentence: string;
  /** What each side adds to an ordinary good of the other, whatever it is. */
  readonly addOn: { readonly US: string; readonly CN: string };
  /** The statements that make it up. */
  readonly addOnRestsOn: { readonly US: readonly string[]; readonly CN: readonly string[] };
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
      addOnRestsOn: { US: idsOf(addOn.US.statements), CN: idsOf(addOn.CN.statements) },
      measures: states.map((s) => row(s, at)),
    };
    const behind = [...addOn.US.statements, ...addOn.CN.statements, ...states.flatMap((s) => behindOf(s, at))];
    return fine({ answer, because: because(ground.book, behind), notes: [] });
  },
  show,
  rows: (answer) => answer.measures,
});

/** The latest first: it is what the others gave way to. */
function idsOf(statements: readonly Statement[]): string[] {
  return [...statements].sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0)).map(({ id }) => id);
}

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
    restsOn: idsOf(behindOf(s, at)),
    confidence: s.won?.confidence ?? null,
  };
}

/** What set its status, and what its rate. */
function behindOf(s: MeasureState, at: AsOf): Statement[] {
  const rate = RATES.flatMap((facet) => winner(s.subject, facet, at) ?? [])[0];
  return [...new Set([s.won, rate])].flatMap((statement) => statement ?? []);
}

const RATES = ["rate", "floor", "perNetTon", "adValorem"];

function rateOf(s: MeasureState, at: AsOf): string | undefined {
  for (const facet of RATES) {
    const found = value<string>(s.subject, facet, at);
    if (found) return found;
  }
  return undefined;
}

function show(answer: StateAnswer, envelope: Envelope<StateAnswer>): Sheet {
  const other = envelope.asAnnounced;
  const moving = answer.measures.filter((m) => m.status !== "in-force" || m.suspendedRate || m.switches.length > 0);
  return [
    { kind: "answer", text: answer.sentence },
    addOns(answer, envelope),
    ...(other ? [bothReadings(answer, other)] : []),
    {
      kind: "table",
      title: "Held back, scheduled or about to switch",
      columns: [
        { label: "" },
        { label: "Measure" },
        { label: "Status" },
        { label: "Rate", align: "right" },
        { label: "Switches", drop: 1 },
      ],
      rows: moving.map((m) => [side(m), link(m), rests(m, statusWord(m)), rests(m, m.rate ?? ""), nextWords(m)]),
      empty: "No lever is held back, and none switches by the texts.",
    },
    ...(["US", "CN"] as const).map((who): Block => {
      const still = answer.measures.filter((m) => m.by === who && !moving.includes(m));
      return {
        kind: "table",
        title: who === "US" ? "United States: in force until further notice" : "China: in force until further notice",
        columns: [{ label: "Measure" }, { label: "Rate", align: "right" }, { label: "Since", drop: 1 }],
        rows: still.map((m) => [link(m), m.rate ? rests(m, m.rate) : "", m.since?.slice(0, 10) ?? ""]),
        empty: "None.",
      };
    }),
  ];
}

function addOns(answer: StateAnswer, { asOf, projected, asAnnounced }: Envelope<StateAnswer>): Block {
  const day = dayWords(asOf.on);
  const row = (who: "US" | "CN", text: string): Cell[] => [
    { text, side: who },
    { text: answer.addOn[who], by: answer.addOnRestsOn[who] },
    ...(asAnnounced ? [{ text: asAnnounced.addOn[who], by: asAnnounced.addOnRestsOn[who] }] : []),
  ];
  return {
    kind: "table",
    title: "Added to every ordinary good",
    columns: [
      { label: "" },
      { label: projected ? `As printed, ${day}` : day, align: "right" },
      ...(asAnnounced ? [{ label: "As announced", align: "right" as const }] : []),
    ],
    rows: [row("US", "US on Chinese goods"), row("CN", "China on US goods")],
  };
}

/** The levers that stand otherwise by the announcements than by the texts in force. */
function bothReadings(answer: StateAnswer, other: StateAnswer): Block {
  const announced = new Map(other.measures.map((m) => [m.id, m]));
  const rows = answer.measures.flatMap((m): Cell[][] => {
    const said = announced.get(m.id);
    if (!said || (said.status === m.status && said.rate === m.rate)) return [];
    return [[side(m), link(m), rests(m, standing(m)), rests(said, standing(said))]];
  });
  return {
    kind: "table",
    title: "Where the texts and the announcements differ",
    columns: [{ label: "" }, { label: "Measure" }, { label: "As printed" }, { label: "As announced" }],
    rows,
    empty: "Nowhere.",
  };
}

function standing(m: MeasureRow): string {
  return m.status === "in-force" && m.rate ? m.rate : statusWord(m);
}

function statusWord(m: MeasureRow): string {
  const word = m.status === "in-force" ? "in force" : m.status;
  return m.suspendedRate ? `${word}, ${m.suspendedRate} held back` : word;
}

/** A figure or state of the measure, which opens the statements that made it so. */
function rests(m: MeasureRow, text: string): Cell {
  return text === "" ? "" : { text, by: m.restsOn };
}

function side(m: MeasureRow): Cell {
  return { text: m.by, side: m.by === "CN" ? "CN" : "US" };
}

function link(m: MeasureRow): Cell {
  return { text: m.name, to: { view: "why", args: { id: m.id } } };
}

function nextWords(m: MeasureRow): string {
  const next = m.switches[0];
  if (!next) return "";
  return `${dayWords(next.on)}: ${next.facet === "status" ? next.to : `${next.from} → ${next.to}`}`;
}
