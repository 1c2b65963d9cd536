// `positions`: what each government and others said about a topic, over time. None of it moves a measure.

import type { Book, Position } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import { sourceOf } from "./because.ts";
import { option } from "./param.ts";
import { country } from "./params/goods.ts";
import { id } from "./params/text.ts";
import { day } from "./params/time.ts";
import { isRewound } from "./promise.ts";
import { party } from "./promise-sheet.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { unknownId, unknownTopic, viewOf } from "./unknown-id.ts";
import { type Because, view } from "./view.ts";

export interface PositionRow {
  readonly id: string;
  readonly made: string;
  readonly party: string;
  readonly speaker: string;
  readonly says: string;
  readonly quote?: string;
  readonly topics: readonly string[];
  readonly about: readonly string[];
  readonly announces: boolean;
  readonly source: string;
  readonly confidence: string;
  readonly note?: string;
}

export interface PositionsAnswer {
  readonly topic: string | null;
  readonly positions: readonly PositionRow[];
}

export const positions = view({
  name: "positions",
  summary: "What each side, and others, said about a topic or a thing over time; none of it moves a measure",
  params: {
    topic: option(id, "only about one topic", "taiwan"),
    about: option(id, "only about one measure, promise, event or series", "both-extend-2027-01-10"),
    party: option(country, "only by speakers of one party", "CN"),
    from: option(day, "said on this day or later"),
    to: option(day, "said on this day or before"),
  },
  example: { topic: "taiwan" },
  dated: false,
  answer({ book }, asked, args) {
    if (args.topic && !book.voices().topics.has(args.topic)) return wrong(unknownTopic(book, args.topic));
    if (args.about && !viewOf(book, args.about)) return wrong({ ...unknownId(book, args.about), at: "about" });
    const said = [...book.positions.values()]
      .filter((p) => p.made <= asked.known)
      .filter((p) => !args.topic || p.topics.includes(args.topic))
      .filter((p) => !args.about || p.about.includes(args.about))
      .filter((p) => !args.party || p.party === args.party)
      .filter((p) => (!args.from || p.made >= args.from) && (!args.to || p.made <= args.to))
      .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
    const answer: PositionsAnswer = {
      topic: args.topic ?? null,
      positions: said.map((p) => row(p, isRewound(book, asked.known))),
    };
    return fine({ answer, because: said.map((p) => cite(book, p)), notes: [] });
  },
  show,
  rows: (answer) => answer.positions,
});

export function row(p: Position, rewound: boolean): PositionRow {
  const { made, speaker, says, topics, about, source, confidence } = p;
  return {
    ...{ id: p.id, made, party: p.party, speaker, says, topics, about, source, confidence },
    announces: p.announces.length > 0,
    ...(p.quote === undefined ? {} : { quote: p.quote }),
    ...(p.note === undefined || rewound ? {} : { note: p.note }),
  };
}

export function cite(book: Book, p: Position): Because {
  const says = `${p.speaker}, ${p.made}: ${p.says}`;
  const quote = p.quote === undefined ? {} : { quote: p.quote };
  return { id: p.id, says, made: p.made, ...quote, by: p.source, at: p.place, source: sourceOf(book, p.source) };
}

function show({ positions: rows, topic }: PositionsAnswer): Sheet {
  const count = rows.length === 1 ? "1 position" : `${rows.length} positions`;
  const parties = [...new Set(rows.map((r) => r.party))].join(", ");
  return [
    { kind: "answer", text: `${count}${topic ? ` on ${topic}` : ""}${parties ? `, by speakers of ${parties}` : ""}.` },
    {
      kind: "table",
      columns: [
        { label: "Said" },
        { label: "" },
        { label: "Speaker" },
        { label: "Says" },
        { label: "Source", drop: 1 },
      ],
      rows: rows.map((r): Cell[] => [
        r.made,
        party(r.party),
        { text: r.speaker, to: { view: "source", args: { id: r.id } }, by: [r.id] },
        [{ text: r.says }, ...(r.quote ? [{ text: ` “${r.quote}”` }] : [])],
        { text: r.source, to: { view: "source", args: { id: r.source } } },
      ]),
      empty: "Nothing that the book holds.",
    },
  ];
}
