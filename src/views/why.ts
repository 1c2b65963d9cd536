// `why`: for every facet of a thing on a day, which statement won, which lost, to which, and by which step of the rule.

import { facetsOf, resolve, stateOf } from "../engine/index.ts";
import type { Statement, Subject } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import type { AsOf } from "../time/index.ts";
import { because } from "./because.ts";
import { argument } from "./param.ts";
import { id } from "./params/text.ts";
import { dayWords, facetName, facetWord, spanWords } from "./say.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import { unknownId } from "./unknown-id.ts";
import { type Beaten, type Envelope, view } from "./view.ts";

interface Told {
  readonly id: string;
  readonly says: string;
  readonly from: string;
  readonly until: string | null;
  readonly made: string;
  readonly by: string;
  readonly place?: string;
  readonly quote?: string;
  readonly confidence: string;
  readonly note?: string;
  readonly disputed?: Statement["disputed"];
}

export interface WhyAnswer {
  readonly id: string;
  readonly name: Subject["name"];
  readonly kind: string;
  readonly by: string;
  readonly about: string | null;
  readonly aliases: Subject["aliases"];
  readonly status: string;
  readonly counters: readonly string[];
  readonly facets: readonly {
    readonly facet: string;
    readonly value: unknown;
    readonly won: Told | null;
    readonly lost: readonly { readonly statement: Told; readonly to: string; readonly because: string }[];
    /** Said, but not of this day, or not known yet. */
    readonly elsewhere: readonly Told[];
  }[];
}

export const why = view({
  name: "why",
  summary: "Why a measure, list or rule stands as it does: the statements that won, and those that lost to which",
  params: { id: argument(id, "the id of a measure, exemption, list or stacking rule", "us-ieepa-reciprocal") },
  example: { id: "us-ieepa-reciprocal", on: "2025-11-10" },
  dated: true,
  answer({ book }, asked, args) {
    const subject = book.subjects.get(args.id);
    if (!subject) return wrong(unknownId(book, args.id, book.subjects.keys()));
    const at: AsOf = { on: asked.on, known: asked.known };
    const facets = facetsOf(subject).map((facet) => explain(subject, facet, at));
    const answer: WhyAnswer = {
      id: subject.id,
      name: subject.name,
      kind: subject.kind,
      by: subject.side,
      about: subject.about ?? null,
      aliases: subject.aliases,
      status: stateOf(subject, at).standing,
      counters: subject.counters,
      facets,
    };
    const won = facets.flatMap((f) => (f.won ? [f.won.id] : []));
    const behind = subject.statements.filter((s) => facets.length === 0 || won.includes(s.id));
    return fine({
      answer,
      because: because(book, behind).map((one) => ({ ...one, ...beaten(facets, one.id) })),
      notes: [...new Set(behind.flatMap((s) => s.note ?? []))],
    });
  },
  show,
});

/** What a statement beat, facet by facet, as its citation tells it. */
function beaten(facets: WhyAnswer["facets"], id: string): { beat?: Beaten[] } {
  const beat = facets.flatMap(({ facet, lost }) =>
    lost
      .filter(({ to }) => to === id)
      .map(({ statement: { says, made, by }, because: rule }) => ({
        ...{ says: `${facetName(facet)} ${says}`, made, by, because: rule },
      })),
  );
  return beat.length > 0 ? { beat } : {};
}

function explain(subject: Subject, facet: string, at: AsOf): WhyAnswer["facets"][number] {
  const { won, lost } = resolve(subject, facet, at);
  const spoken = new Set([won, ...lost.map((l) => l.statement)]);
  const elsewhere = subject.statements.filter((s) => facet in s.says && !spoken.has(s));
  return {
    facet,
    value: won?.says[facet] ?? null,
    won: won && tell(won, facet),
    lost: lost.map((l) => ({ statement: tell(l.statement, facet), to: l.to.id, because: l.because })),
    elsewhere: elsewhere.map((s) => tell(s, facet)),
  };
}

function tell(s: Statement, facet: string): Told {
  return {
    id: s.id,
    says: facetWord(facet, s.says[facet]),
    from: s.span.from.local,
    until: s.span.until?.local ?? null,
    made: s.made,
    by: s.by,
    ...(s.at === undefined ? {} : { place: s.at }),
    ...(s.quote === undefined ? {} : { quote: s.quote }),
    confidence: s.confidence,
    ...(s.note === undefined ? {} : { note: s.note }),
    ...(s.disputed.length === 0 ? {} : { disputed: s.disputed }),
  };
}

function show(answer: WhyAnswer, envelope: Envelope<WhyAnswer>): Sheet {
  const status = answer.status === "in-force" ? "in force" : answer.status;
  const rate = answer.facets.find((f) => f.facet === "rate")?.won?.says;
  const words = `${answer.name.en}: ${answer.status === "none" ? "nothing is said" : status}${rate ? ` at ${rate}` : ""} on ${dayWords(envelope.asOf.on)}`;
  const facts: [string, Cell][] = [
    ["Id", answer.id],
    ["Side", { text: answer.by, side: answer.by === "US" ? "US" : "CN" }],
    ["Kind", answer.kind],
    ["Names", [answer.name.zh, answer.name.es].join(" · ")],
    ...(answer.counters.length > 0 ? [["Answers or is answered by", links(answer.counters)] as [string, Cell]] : []),
  ];
  return [
    { kind: "answer", text: `${words}.` },
    ...(answer.about ? [{ kind: "text", text: answer.about } as Block] : []),
    { kind: "facts", rows: facts },
    ...answer.facets.map(facetBlock),
  ];
}

function links(ids: readonly string[]): Cell {
  return ids.map((target, i) => ({
    text: i === 0 ? target : `, ${target}`,
    to: { view: "why", args: { id: target } },
  }));
}

function facetBlock(f: WhyAnswer["facets"][number]): Block {
  const row = (verdict: string, t: Told): Cell[] => [
    verdict,
    verdict === "won" ? { text: t.says, by: [t.id] } : t.says,
    `${spanWords({ span: { from: { local: t.from }, until: t.until ? { local: t.until } : null } } as never)}`,
    t.made,
    { text: t.by, to: { view: "source", args: { id: t.by } } },
  ];
  return {
    kind: "table",
    title: facetName(f.facet),
    columns: [{ label: "" }, { label: "Says" }, { label: "Of", drop: 2 }, { label: "Made" }, { label: "By", drop: 1 }],
    rows: [
      ...(f.won ? [row("won", f.won)] : []),
      ...f.lost.map((l) => row(l.because, l.statement)),
      ...f.elsewhere.map((t) => row("other days", t)),
    ],
  };
}
