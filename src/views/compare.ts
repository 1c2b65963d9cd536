// `compare`: two accounts of one event in words: what both mention, what only one does, on what neither has a word.

import { fine, wrong } from "../model/problem.ts";
import { behind, eventAnswer } from "./event.ts";
import { type AccountRow, type TopicRow, voiceOf } from "./event-answer.ts";
import { grouped } from "./event-sheet.ts";
import { argument } from "./param.ts";
import { id } from "./params/text.ts";
import { partyName, upperFirst } from "./say.ts";
import type { Sheet } from "./sheet.ts";
import { unknownId } from "./unknown-id.ts";
import { view } from "./view.ts";

interface Compared {
  readonly topic: string;
  readonly name: string;
  readonly us: string;
  readonly cn: string;
}

export interface CompareAnswer {
  readonly id: string;
  readonly name: string;
  readonly both: readonly Compared[];
  readonly onlyUS: readonly Compared[];
  readonly onlyCN: readonly Compared[];
  readonly neither: readonly Compared[];
  /** Topics on which one account, or both, was not read: nothing is claimed of who is silent. */
  readonly notRead: readonly Compared[];
  readonly sentences: readonly string[];
}

export const compare = view({
  name: "compare",
  summary: "What only one side says of a call or meeting, in words",
  params: { id: argument(id, "the id of an event", "call-2025-11-24") },
  example: { id: "call-2025-11-24" },
  dated: false,
  answer({ book }, asked, args) {
    const found = book.voices().events.get(args.id);
    if (!found) return wrong(unknownId(book, args.id, book.voices().events.keys()));
    const { topics, name } = eventAnswer(book, found, asked.known);
    const groups = grouped(topics).map((group) => group.topics.map(compared));
    const [both = [], onlyUS = [], onlyCN = [], neither = [], oneRead = [], unread = []] = groups;
    const notRead = [...oneRead, ...unread];
    const sentences = sentencesOf(topics);
    const answer: CompareAnswer = { id: found.id, name, both, onlyUS, onlyCN, neither, notRead, sentences };
    const notes = topics.length === 0 ? ["The book holds no account of it."] : [];
    return fine({ answer, because: behind(book, found, asked.known), notes });
  },
  show,
});

function compared(topic: TopicRow): Compared {
  return { topic: topic.topic, name: topic.name, us: told(topic, "US"), cn: told(topic, "CN") };
}

function told({ accounts }: TopicRow, party: string): string {
  const own = accounts.filter(({ speaker }) => speaker === party);
  return own.length === 0 ? "not recorded" : own.map(wordsOf).join(" · ");
}

function wordsOf({ says, quote, of }: AccountRow): string {
  if (says === "silent") return "silent";
  if (says === "not-seen") return "not seen";
  return `${of ? `(put into the mouth of ${of}) ` : ""}${[quote ? `“${quote}”` : "", says].filter(Boolean).join(" ")}`;
}

/** One sentence for each topic on which the two accounts part. */
function sentencesOf(topics: readonly TopicRow[]): string[] {
  return topics.flatMap((topic) => {
    const [us, cn] = [voiceOf(topic, "US"), voiceOf(topic, "CN")];
    if (us === "speaks" && cn !== "speaks") return [oneSided(topic, "US", "CN", cn)];
    if (cn === "speaks" && us !== "speaks") return [oneSided(topic, "CN", "US", us)];
    return [];
  });
}

const SILENCES: Readonly<Record<string, (who: string) => string>> = {
  silent: (who) => `${who}'s account, read in full, has no word on it`,
  "not-seen": (who) => `${who}'s account was not seen in full, so no silence is claimed`,
  none: (who) => `The book has no account of it from ${who}`,
};

function oneSided(
  topic: TopicRow,
  speaks: string,
  other: string,
  how: "speaks" | "silent" | "not-seen" | null,
): string {
  const silence = SILENCES[how ?? "none"]?.(partyName(other)) ?? "";
  return `Only ${partyName(speaks)} speaks of ${topic.name}: ${told(topic, speaks).replace(/\.$/, "")}. ${silence}.`;
}

function show(answer: CompareAnswer): Sheet {
  const names = (rows: readonly Compared[]) => rows.map(({ name }) => name).join(", ") || "nothing";
  return [
    {
      kind: "answer",
      text: `${answer.name}: both tell of ${names(answer.both)}; only Washington of ${names(answer.onlyUS)}; only Beijing of ${names(answer.onlyCN)}.`,
    },
    { kind: "items", title: "Where the accounts part", items: answer.sentences },
    {
      kind: "table",
      title: "Both spoke of it",
      columns: [{ label: "Topic" }, { label: "US" }, { label: "China" }],
      rows: answer.both.map((c) => [upperFirst(c.name), c.us, c.cn]),
      empty: "Nothing.",
    },
    { kind: "text", text: `Neither spoke of ${names(answer.neither)}.` },
    ...(answer.notRead.length > 0
      ? [
          {
            kind: "text",
            text: `An account was not read on ${names(answer.notRead)}; no silence is claimed there.`,
          } as const,
        ]
      : []),
  ];
}
