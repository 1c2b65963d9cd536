// Topics, commitments, events and series for the page of the book's format: keys from the schemas, what they mean from here.

import { CommitmentText, ConditionText, RemarkText, TermText, YardstickText } from "../../src/model/commitment.ts";
import { AccountText, EventFactText, EventText, ToldText } from "../../src/model/event.ts";
import { AnnouncedText, PositionText } from "../../src/model/position.ts";
import { SeriesText } from "../../src/model/series.ts";
import { TopicText } from "../../src/model/topic.ts";
import { BOUNDS, SERIES_COLUMNS } from "../../src/model/voice-words.ts";

/** Words for the values of a schema. */
export type Words = (schema: unknown) => string;

interface Shaped {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** What a key means; one that is not here has the meaning of `COMMON`. */
type Meanings = Readonly<Record<string, string>>;

const COMMON: Meanings = {
  id: "unique in the book; the file's name",
  kind: "what sort it is",
  name: "in English, Chinese and Spanish",
  aliases: "other names by which it is found, by language",
  topic: "an id of `topics.yaml`",
  about: "what it is, in our words",
  by: "the party that speaks",
  speaker: "who speaks for it",
  made: "the day on which it was said or published",
  says: "what was said, in our words",
  quote: "the speaker's own, 400 characters at most",
  source: "a source, instrument or position",
  at: "the place in the source",
  confidence: "how sure we are of it",
  note: "what a reader must know besides",
  refs: "ids of the research that it rests on",
  from: "the first day",
  through: "the last day, included",
  to: "ids that it leads to",
};

const PARTS: readonly (readonly [title: string, about: string, schema: Shaped, meanings: Meanings])[] = [
  ["Topics", "`topics.yaml`, a list.", TopicText, { id: "unique in the book" }],
  [
    "Commitments",
    "`commitments/<id>.yaml`. A commitment may bear the name of a measure. How it stands is computed.",
    CommitmentText,
    {
      from: "who promised",
      to: "to whom",
      event: "the event at which it was made",
      differ: "where the accounts part, in one sentence",
      terms: "one a speaker and a wording",
      yardsticks: "ways to judge it, of which one leads",
      remarks: "what was said of it later",
      related: "measures, events and promises that it hangs together with",
    },
  ],
  [
    "Terms",
    "Items of `terms`.",
    TermText,
    {
      id: "a name within the commitment",
      verb: "the speaker's word for the deed: remove, suspend, stop",
      quantity: "as the speaker has it",
      silent: "the text was read and has no word on it; `says` tells what it says instead",
      through: "the last day promised; a day that moved is another term",
    },
  ],
  [
    "Yardsticks",
    "Items of `yardsticks`, each with one of `purchase`, `acts`, `meeting`, `findings`.",
    YardstickText,
    {
      id: "a name within the commitment",
      by: "whose words it measures by",
      leading: "on exactly one: its verdict is the commitment's",
      rule: "how it counts, in words",
      purchase:
        "`series`, `count` (`latest` total, the default, or `sum` of the periods), `target`, `unit`, `less`, `season` (`series`, `total`), `from`, `through`",
      acts: "`all` (conditions), `moot` (a condition and `why`), `from` (the day by which it had to hold), `through`",
      meeting: "`event`, `from`, `through`",
      findings: "verdicts set by hand: `made`, `standing`, `reason`, `by`, `sources`; the last one counts",
    },
  ],
  [
    "Conditions",
    "Items of `all`, and `moot`.",
    ConditionText,
    {
      measure: "a measure of the book",
      facet: "`status` unless another is named",
      is: "values that keep the promise; `none` where nothing is said",
    },
  ],
  ["Remarks", "Items of `remarks`.", RemarkText, { what: "what sort of remark" }],
  [
    "Events",
    "`events/<id>.yaml`.",
    EventText,
    {
      parties: "who took part",
      place: "where",
      form: "telephone, in person, written message",
      number: "which of the calls or rounds it is, as the parties count",
      told: "when it was to be, or was",
      facts: "what each side tells of it",
      accounts: "who spoke of what",
    },
  ],
  [
    "Days told",
    "Items of `told`: the one made last holds.",
    ToldText,
    { status: "`claimed`: one side says so and nobody else", clock: "the hour, as told" },
  ],
  ["Facts", "Items of `facts`.", EventFactText, { what: "what sort of fact" }],
  [
    "Accounts",
    "Items of `accounts`: words (`says`, `quote`) or a `silence`.",
    AccountText,
    {
      silence: "`silent`: read in full without a word on it; `not-seen`: not read",
      of: "the party into whose mouth the words are put",
    },
  ],
  [
    "Series",
    "`series/<id>.yaml`, with its figures in `series/<id>.csv`.",
    SeriesText,
    {
      kind: "totals since `since`, what fell into each period, or how it stood",
      unit: "that of the figures",
      counts: "what is counted, and how",
      publisher: "who publishes it",
      since: "the first day that a cumulative series counts from",
    },
  ],
  [
    "Positions",
    "Items of `positions/*.yaml`.",
    PositionText,
    {
      id: "unique in the book",
      party: "whose speaker it is",
      about: "ids of the book that it is about",
      topics: "ids of `topics.yaml`",
      announces: "what it says that a measure will be; counts only in `as-announced`",
    },
  ],
  [
    "Announcements",
    "Items of `announces`.",
    AnnouncedText,
    { subject: "the measure", until: "the first day no more", says: "facets" },
  ],
];

const COLUMNS: Meanings = {
  from: "the first day of the period; empty for a figure as of one day",
  through: "the last day of the period",
  published: "the day on which it came out, or the month (`2026-03`) where only that is known",
  value: "plain digits in the unit of the series; empty for a gap or a range",
  low: "the lower end of a range",
  high: "the upper end",
  bound: `${BOUNDS.map((bound) => `\`${bound}\``).join(", ")}, or empty`,
  change: "the move in per cent, as printed",
  flag: "words with blanks between: derived, preliminary, revised, weak …",
  source: "a source, instrument or position",
  note: "what a reader must know of this figure",
};

/** The part of the page on promises: a table for each thing that stands in their files. */
export function voicesFormat(words: Words): string {
  const parts = PARTS.map(([title, about, { shape }, meanings]) => {
    const rows = Object.entries(shape).map(
      ([key, schema]) =>
        `| \`${key}\`${isMaybe(schema) ? "" : " *"} | ${words(schema)} | ${meaning(title, key, meanings)} |`,
    );
    return [`### ${title}`, about, ["| key | value | meaning |", "|---|---|---|", ...rows].join("\n")].join("\n\n");
  });
  return [INTRO, ...parts, columns()].join("\n\n");
}

const INTRO = `## Promises, events and figures

What was promised and said, and the figures that judge it. How a promise is judged is told in
[promises](../explanation/promises.md), how to write one [here](../how-to/write-a-promise.md). A key with a * must be there.`;

function columns(): string {
  const needed: readonly string[] = SERIES_COLUMNS;
  const rows = Object.entries(COLUMNS).map(
    ([name, means]) => `| \`${name}\`${needed.includes(name) ? " *" : ""} | ${means} |`,
  );
  const about =
    "The columns of `series/<id>.csv`, a figure a row. A corrected figure is a second row of the same period with its own `published`.";
  return ["### Figures", about, ["| column | holds |", "|---|---|", ...rows].join("\n")].join("\n\n");
}

/** A key without words would be a gap in the page, so it stops `npm run docs`. */
function meaning(title: string, key: string, meanings: Meanings): string {
  const words = meanings[key] ?? COMMON[key];
  if (words === undefined) throw new Error(`say in test/support/voices-format.ts what \`${key}\` of ${title} means`);
  return words;
}

function isMaybe(schema: unknown): boolean {
  return (schema as { def?: { type?: string } }).def?.type === "optional";
}
