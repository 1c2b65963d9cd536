// `promises`: the board of all commitments, by side, kind, topic and standing.

import type { Book } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import { COMMITMENT_KINDS, STANDINGS } from "../model/voice-words.ts";
import type { Commitment, CommitmentStanding } from "../model/voices.ts";
import { type Asking, type CommitmentState, isPromised, standOf } from "../promises/index.ts";
import { citeSaid } from "./cite.ts";
import { flag, option } from "./param.ts";
import { id, oneOf } from "./params/text.ts";
import { askingOf, isRewound } from "./promise.ts";
import { party } from "./promise-sheet.ts";
import { dayWords, standingWord } from "./say.ts";
import type { Piece, Sheet } from "./sheet.ts";
import { unknownTopic } from "./unknown-id.ts";
import { type Envelope, view } from "./view.ts";

interface PromiseRow {
  readonly id: string;
  readonly name: string;
  readonly names: Commitment["name"];
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly topic: string;
  readonly made: string;
  /** The last day of the leading yardstick's window. */
  readonly due: string | null;
  readonly standing: CommitmentStanding;
  readonly standingBy: string;
  readonly standingByName: string;
  readonly share: string | null;
  readonly reason: string;
  readonly dissent: readonly { readonly yardstick: string; readonly standing: CommitmentStanding }[];
  readonly differ: string | null;
}

export interface PromisesAnswer {
  readonly sentence: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly promises: readonly PromiseRow[];
}

export const promises = view({
  name: "promises",
  summary: "The board of promises: who promised what to whom, and how each stands by its leading yardstick",
  params: {
    side: option(oneOf(["US", "CN", "both"]), "only promises of one side"),
    kind: option(oneOf(COMMITMENT_KINDS), "only promises of one kind"),
    topic: option(id, "only promises about one topic", "soy"),
    standing: option(oneOf(STANDINGS), "only promises that stand so"),
    differ: flag("only promises of which the two accounts differ"),
  },
  example: { side: "CN", on: "2026-10-09" },
  dated: true,
  answer({ book }, asked, args) {
    const { commitments, topics } = book.voices();
    if (args.topic && !topics.has(args.topic)) return wrong(unknownTopic(book, args.topic));
    const at = askingOf(book, asked);
    const states = [...commitments.values()]
      .filter((c) => isPromised(c, asked.known))
      .filter((c) => !args.side || c.from === args.side)
      .filter((c) => !args.kind || c.kind === args.kind)
      .filter((c) => !args.topic || c.topic === args.topic)
      .filter((c) => !args.differ || (c.differ !== undefined && !isRewound(book, asked.known)))
      .map((c) => standOf(book, c, at))
      .filter((s) => !args.standing || s.standing === args.standing)
      .sort(byDue(at));
    const answer: PromisesAnswer = {
      ...tally(states),
      promises: states.map((s) => row(s, isRewound(book, asked.known))),
    };
    return fine({ answer, because: states.flatMap((s) => first(book, s, at)), notes: [] });
  },
  show,
  rows: (answer) => answer.promises,
});

/** The first account of each: the full evidence is the promise's own page. */
function first(book: Book, { commitment }: CommitmentState, { known }: Asking) {
  return commitment.terms
    .filter(({ made }) => made <= known)
    .slice(0, 1)
    .map((term) => citeSaid(book, commitment.id, term));
}

/** What is due next stands first, then what is over, the latest first; what has no day stands last. */
function byDue({ on }: Asking): (a: CommitmentState, b: CommitmentState) => number {
  const rank = ({ leading: { through } }: CommitmentState) => (through === null ? 2 : through >= on ? 0 : 1);
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x !== y) return x - y;
    const [p, q] = [a.leading.through ?? a.commitment.id, b.leading.through ?? b.commitment.id];
    return (x === 1 ? -1 : 1) * (p < q ? -1 : p > q ? 1 : 0);
  };
}

function row({ commitment: c, standing, leading, dissenting }: CommitmentState, rewound: boolean): PromiseRow {
  return {
    ...{ id: c.id, name: c.name.en, names: c.name, from: c.from, to: c.to, kind: c.kind, topic: c.topic },
    made: c.terms[0]?.made ?? "",
    due: leading.through,
    standing,
    standingBy: leading.yardstick.id,
    standingByName: leading.yardstick.name.en,
    share: leading.count?.share == null ? null : `${leading.count.share}%`,
    reason: leading.reason,
    dissent: dissenting.map((d) => ({ yardstick: d.yardstick.id, standing: d.standing })),
    differ: rewound ? null : (c.differ ?? null),
  };
}

function tally(states: readonly CommitmentState[]): Pick<PromisesAnswer, "sentence" | "counts"> {
  const counts: Record<string, number> = {};
  for (const standing of STANDINGS) {
    const n = states.filter((s) => s.standing === standing).length;
    if (n > 0) counts[standing] = n;
  }
  const words = Object.entries(counts).map(([standing, n]) => `${n} ${standingWord(standing)}`);
  const all = states.length === 1 ? "1 promise" : `${states.length} promises`;
  return { counts, sentence: words.length > 0 ? `${all}: ${words.join(", ")}.` : "No promise of that kind is known." };
}

function otherwise(others: number): Piece[] {
  if (others === 0) return [];
  return [{ text: " " }, { text: others === 1 ? "(1 other differs)" : `(${others} others differ)`, tone: "quiet" }];
}

function show(answer: PromisesAnswer, { asOf }: Envelope<PromisesAnswer>): Sheet {
  return [
    { kind: "answer", text: answer.sentence },
    {
      kind: "table",
      title: `As they stand on ${dayWords(asOf.on)}`,
      columns: [
        { label: "" },
        { label: "Promise" },
        { label: "Stands" },
        { label: "Share", align: "right", drop: 3 },
        { label: "Due", drop: 2 },
        { label: "By", drop: 1 },
      ],
      rows: answer.promises.map((p) => [
        party(p.from),
        { text: p.name, to: { view: "promise", args: { id: p.id } } },
        { text: standingWord(p.standing), by: [p.id] },
        p.share ? { text: p.share, by: [p.id] } : "",
        p.due ?? "",
        [{ text: p.standingByName }, ...otherwise(p.dissent.length)],
      ]),
      empty: "None.",
    },
  ];
}
