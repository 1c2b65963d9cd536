// A promise as people read it: a sentence that names the yardsticks which disagree, then bars, terms, and what follows.

import type { CommitmentState, Judgement } from "../promises/index.ts";
import type { PromiseAnswer, TermRow, YardstickRow } from "./promise-answer.ts";
import { amountWords, dayWords, standingWord, thousands } from "./say.ts";
import type { Account, Bar, Block, Cell, Piece, Sheet } from "./sheet.ts";
import type { Envelope } from "./view.ts";

/** `Twelve million tonnes by the end of 2025: kept late by trade estimates; broken by USDA’s named sales.` */
export function sentenceOf({ commitment, leading, dissenting }: CommitmentState): string {
  const by = (judgement: Judgement) => `${standingWord(judgement.standing)} by ${lower(judgement.yardstick.name.en)}`;
  // Of the yardsticks that disagree the first of each verdict, so that the sentence stays one.
  const verdicts = new Map(dissenting.map((d) => [d.standing, dissenting.find((o) => o.standing === d.standing) ?? d]));
  const others = [...verdicts.values()].slice(0, 2).map(by);
  const first = others.length > 0 ? by(leading) : standingWord(leading.standing);
  return `${commitment.name.en}: ${[first, ...others].join("; ")}.`;
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function showPromise(answer: PromiseAnswer, envelope: Envelope<PromiseAnswer>): Sheet {
  const counted = answer.yardsticks.filter((y) => y.target !== null);
  return [
    { kind: "answer", text: answer.sentence },
    { kind: "text", text: answer.reason },
    ...(answer.about ? [{ kind: "text", text: answer.about } as Block] : []),
    { kind: "facts", rows: facts(answer) },
    ...(counted.length > 0 ? [bars(answer, counted)] : []),
    yardsticks(answer, envelope.asOf.on),
    ...chart(answer),
    ...stops(answer),
    ...terms(answer),
    ...(answer.differ ? [{ kind: "items", title: "Where the accounts part", items: [answer.differ] } as Block] : []),
    ...said("Evidence", answer.evidence),
    ...said("Who called it met or broken", answer.called),
    ...said("What it hangs on", answer.hangsOn),
    ...said("If it fails", answer.ifItFails),
    ...said("Open", answer.open),
    ...related(answer),
    ...replay(answer),
  ];
}

const SIDES: Readonly<Record<string, "US" | "CN">> = { US: "US", CN: "CN" };

/** A party's letters, in its colour where it is a side. */
export function party(code: string): Piece {
  const side = SIDES[code];
  return side ? { text: code, side } : { text: code };
}

function facts(answer: PromiseAnswer): [string, Cell][] {
  return [
    ["Promised by", [party(answer.from), { text: " to " }, party(answer.to)]],
    ["Kind", answer.kind],
    ["Topic", { text: answer.topicName, to: { view: "positions", args: { topic: answer.topic } } }],
    ...(answer.event
      ? ([
          ["Made at", { text: answer.eventName ?? answer.event, to: { view: "event", args: { id: answer.event } } }],
        ] as [string, Cell][])
      : []),
    ["Names", [answer.names.zh, answer.names.es].join(" · ")],
  ];
}

/** A count rests on its figures, acts on the measures, a meeting on what was told of it, a finding on its own words. */
function behindYardstick(answer: PromiseAnswer, y: YardstickRow): string[] {
  if (y.series) return [y.series];
  if (y.conditions) return y.conditions.map(({ measure }) => measure);
  return [y.event ?? answer.id];
}

function bars(answer: PromiseAnswer, rows: readonly YardstickRow[]): Block {
  return {
    kind: "bars",
    title: "Of what was promised, by each count",
    rows: rows.map(
      (y): Bar => ({
        label: y.name,
        share: y.share === null ? null : Number.parseInt(y.share, 10),
        ...(y.high && y.target ? { upTo: percentOf(y.high, y.target) } : {}),
        ...(y.atDeadline && y.target ? { atDeadline: percentOf(y.atDeadline, y.target) } : {}),
        by: behindYardstick(answer, y),
        value: y.series === null ? "no series in the book" : amountWords(y, y.unit ?? ""),
        word: standingWord(y.standing),
      }),
    ),
  };
}

/** For pictures only. */
function percentOf(amount: string, target: string): number {
  return Math.round((Number(amount) / Number(target)) * 100);
}

function yardsticks(answer: PromiseAnswer, on: string): Block {
  return {
    kind: "table",
    title: "By each yardstick",
    columns: [
      { label: "Yardstick" },
      { label: "Stands" },
      { label: "Because" },
      { label: "Last day", drop: 2 },
      { label: "Data through", drop: 1 },
    ],
    rows: answer.yardsticks.map((y) => [
      y.leading ? { text: y.name, tone: "strong" } : y.name,
      { text: standingWord(y.standing), by: behindYardstick(answer, y) },
      whyOf(y, on),
      y.through ?? "",
      y.dataThrough ?? "",
    ]),
  };
}

function whyOf(y: YardstickRow, on: string): string {
  // A pace is of use while there is still time.
  const under = y.through !== null && on <= y.through;
  const words = (amount: string) => amountWords({ value: rounded(amount) }, y.unit ?? "");
  const season = under && y.seasonPace ? ` Season of the year before, ours: ${words(y.seasonPace)}.` : "";
  const author = y.author ? ` Set by hand: ${y.author}.` : "";
  const judgedOpen = y.standing !== "kept" && y.standing !== "kept-late";
  const open = (judgedOpen ? (y.conditions ?? []) : [])
    .filter((c) => !c.is.includes(c.now))
    .map((c) => `${c.measure} ${c.facet} ${c.now}`);
  const now = open.length > 0 && open.length < 8 ? ` Not so: ${open.join("; ")}.` : "";
  return `${y.reason}${season}${author}${now}`;
}

/** A pace is a statistic: three digits say all that it knows. */
function rounded(amount: string): string {
  return String(Number(Number(amount).toPrecision(3)));
}

/** The count of the leading yardstick over time; of another where that has too few figures. */
function chart(answer: PromiseAnswer): Block[] {
  const drawn = answer.yardsticks
    .map((y) => ({
      y,
      figures: (y.figures ?? []).filter((f) => (f.value ?? f.low) && y.from !== null && f.through >= y.from),
    }))
    .filter(({ figures }) => figures.length > 2);
  const first = drawn.find(({ y }) => y.leading) ?? drawn[0];
  if (!first) return [];
  const scale = first.y.unit === "t" ? 1_000_000 : 1;
  const points = first.figures.map((f, i, all) => ({
    from: f.through,
    until: all[i + 1]?.through ?? null,
    value: Number(f.value ?? f.low) / scale,
  }));
  const unit = scale === 1 ? (first.y.unit ?? "") : "million t";
  return [{ kind: "steps", title: first.y.name, unit, series: [{ name: first.y.id, points }] }];
}

function terms(answer: PromiseAnswer): Block[] {
  const of = (side: string) => answer.terms.filter((t) => t.by === side).map(termOf);
  const others = answer.terms.filter((t) => t.by !== "US" && t.by !== "CN");
  const title = "The terms, side by side";
  if (answer.terms.length === 0) return [{ kind: "items", title, items: ["No terms are known yet."] }];
  return [
    { kind: "accounts", title, rows: [{ us: of("US"), cn: of("CN") }] },
    ...(others.length > 0
      ? [{ kind: "items", title: "As others tell the terms", items: others.map(otherTerm) } as const]
      : []),
  ];
}

function termOf(t: TermRow): Account {
  return {
    says: termWords(t),
    by: [
      { text: t.speaker, to: { view: "source", args: { id: t.source } }, by: [t.source] },
      { text: `, ${dayWords(t.made)}` },
    ],
    ...(t.silent ? { silence: "silent" as const } : {}),
  };
}

function termWords(t: TermRow): Piece[] {
  const { from = null, through = null } = t.window ?? {};
  const start = from ? `from ${dayWords(from)}` : "";
  const end = through ? `to ${dayWords(through)}` : "";
  const window = start || end ? ` (${[start, end].filter(Boolean).join(" ")})` : "";
  return [
    { text: t.says },
    ...(window ? [{ text: window, tone: "quiet" } as const] : []),
    ...(t.quote ? [{ text: " " }, { text: `“${t.quote}”`, tone: "quote" } as const] : []),
  ];
}

function otherTerm(t: TermRow): Cell {
  return [party(t.by), { text: " " }, ...termWords(t), { text: " " }, ...(termOf(t).by as Piece[])];
}

/** A stop for each day on which something new became known, by the yardstick that leads. */
function stops(answer: PromiseAnswer): Block[] {
  if (answer.replay.length < 2) return [];
  const leading = answer.yardsticks.find((y) => y.id === answer.standingBy);
  const large = leading?.unit === "t";
  return [
    {
      kind: "replay",
      title: "Replay what was known",
      unit: large ? "million t" : (leading?.unit ?? ""),
      stops: answer.replay.map(({ known, standing, yardsticks: all }) => {
        const value = all.find((y) => y.id === answer.standingBy)?.value ?? null;
        const short = value === null ? "" : large ? String(Number(value) / 1e6) : thousands(value);
        return { known, value: short, word: standingWord(standing) };
      }),
    },
  ];
}

function said(title: string, rows: PromiseAnswer["evidence"]): Block[] {
  if (rows.length === 0) return [];
  const items = rows.map(
    (r): Cell => [
      party(r.by),
      { text: ` ${r.speaker}, ${dayWords(r.made)}: ${r.says}${r.quote ? ` “${r.quote}”` : ""} ` },
      { text: "source", to: { view: "source", args: { id: r.source } }, by: [r.source] },
    ],
  );
  return [{ kind: "items", title, items }];
}

function related({ related: rows }: PromiseAnswer): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      title: "What it hangs together with",
      columns: [{ label: "What" }, { label: "Is a" }, { label: "Stands" }],
      rows: rows.map((r) => [
        { text: r.name, to: { view: r.view, args: { id: r.id } } },
        r.what.replaceAll("-", " "),
        r.stands ? standingWord(r.stands) : "",
      ]),
    },
  ];
}

function replay({ replay: stops, yardsticks: all }: PromiseAnswer): Block[] {
  const name = (id: string) => all.find((y) => y.id === id)?.name ?? id;
  const rows = stops.flatMap((stop, i): Cell[][] => {
    const before = new Map(stops[i - 1]?.yardsticks.map((y) => [y.id, y.standing]));
    const turned = stop.yardsticks.filter((y) => i > 0 && before.get(y.id) !== y.standing);
    if (turned.length === 0) return [];
    const words = turned.map(
      (y) => `${name(y.id)}: ${standingWord(before.get(y.id) ?? "")} → ${standingWord(y.standing)}`,
    );
    return [[stop.known, words.join("; ")]];
  });
  if (rows.length === 0) return [];
  const columns = [{ label: "Known on" }, { label: "Turned" }];
  return [{ kind: "table", title: "As it became known", columns, rows }];
}
