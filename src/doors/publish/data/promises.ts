// Tables of promises: what was promised in whose words, by which yardsticks it is judged, what was said of it later.

import type { Book } from "../../../model/book.ts";
import type { Commitment, Finding, Purchase, Yardstick } from "../../../model/voices.ts";
import { numbered, sorted, type Table, table } from "./table.ts";

export function promiseTables(book: Book): readonly Table[] {
  const all = sorted(book.voices().commitments);
  return [topics(book), commitments(all), terms(book, all), yardsticks(all), findings(all), remarks(book, all)];
}

function topics(book: Book): Table {
  return table(sorted(book.voices().topics), {
    name: "topics",
    title: "Topics",
    about: "What promises, readouts and positions are about.",
    key: ["id"],
    columns: (c) => ({ id: c.text("Its id", (t) => t.id), ...c.names((t) => t.name), ...c.aliases((t) => t.aliases) }),
  });
}

function commitments(all: readonly Commitment[]): Table {
  return table(all, {
    name: "commitments",
    title: "Commitments",
    about: "Promises between the two governments. There is no joint text of most: the terms stand by speaker.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (c) => c.id),
      kind: c.text("What is promised: purchase, suspend, remove, refrain, act, approve, meet", (c) => c.kind, {
        needed: true,
      }),
      from: c.text("Who promised: US, CN, both", (c) => c.from, { needed: true }),
      to: c.text("To whom: US, CN, both, world", (c) => c.to, { needed: true }),
      ...c.names((c) => c.name),
      topic: c.text("What it is about", (c) => c.topic, { to: "topics", needed: true }),
      event: c.text("The event at which it was made", (c) => c.event, { to: "events" }),
      about: c.text("What it is", (c) => c.about),
      differ: c.text("Where the two accounts part", (c) => c.differ),
      related: c.list("Measures, events and promises that it hangs together with", (c) => c.related),
      confidence: c.text("How sure the record is of it: high, medium, low", (c) => c.confidence, { needed: true }),
      note: c.text("What to know of it", (c) => c.note),
      ...c.place((c) => c.place),
    }),
  });
}

function terms(book: Book, all: readonly Commitment[]): Table {
  return table(
    numbered(all, (c) => c.terms),
    {
      name: "terms",
      title: "Terms",
      about: "Each side's account of a promise, in the order in which they were given.",
      key: ["commitment", "n"],
      columns: (c) => ({
        commitment: c.text("The promise", (t) => t.parent.id, { to: "commitments" }),
        n: c.integer("Its number among the accounts of the promise", (t) => t.n),
        by: c.text("Whose account", (t) => t.it.by, { needed: true }),
        speaker: c.text("Who gave it", (t) => t.it.speaker, { needed: true }),
        made: c.date("The day on which it was given", (t) => t.it.made, { needed: true }),
        silent: c.flag("The text was read and does not speak of the promise", (t) => t.it.silent),
        says: c.text("What it says, in our words", (t) => t.it.says, { needed: true }),
        quote: c.text("Its own words, where they matter", (t) => t.it.quote),
        verb: c.text("The speaker's word for the deed", (t) => t.it.verb),
        quantity: c.text("How much", (t) => t.it.quantity),
        from: c.date("The first day of the window", (t) => t.it.from),
        through: c.date("The last day of the window, as the speaker names it", (t) => t.it.through),
        ...c.cited(book, (t) => t.it.source),
        at: c.text("The place in it", (t) => t.it.at),
        note: c.text("What to know of it", (t) => t.it.note),
        ...c.place((t) => t.it.place),
      }),
    },
  );
}

type Judged = { readonly parent: Commitment; readonly it: Yardstick };

function yardsticks(all: readonly Commitment[]): Table {
  const bought = ({ it }: Judged): Purchase | undefined => (it.judges.kind === "purchase" ? it.judges : undefined);
  return table(
    numbered(all, (c) => c.yardsticks),
    {
      name: "yardsticks",
      title: "Yardsticks",
      about: "The counting rules by which a promise is judged: by figures, by measures, by a meeting, or by hand.",
      key: ["commitment", "id"],
      columns: (c) => ({
        commitment: c.text("The promise", (y) => y.parent.id, { to: "commitments" }),
        id: c.text("Its id, unique within the promise", (y) => y.it.id),
        kind: c.text("What judges: purchase, acts, meeting, findings", (y) => y.it.judges.kind, { needed: true }),
        leading: c.flag("Is it the one that the promise's own words call for?", (y) => y.it.leading),
        by: c.text("Whose words it measures by, where the accounts differ", (y) => y.it.by),
        ...c.names((y) => y.it.name),
        rule: c.text("The counting rule, in words", (y) => y.it.rule, { needed: true }),
        series: c.text("The series that counts", (y) => bought(y)?.series, { to: "series" }),
        count: c.text("latest: the last total; sum: the periods of the window added up", (y) => bought(y)?.count),
        target: c.number("What must be reached", (y) => bought(y)?.target),
        unit: c.text("The unit of the target", (y) => bought(y)?.unit),
        less: c.number("What the series stood at when the counting began", (y) => bought(y)?.less),
        event: c.text(
          "The meeting that must take place",
          ({ it }) => (it.judges.kind === "meeting" ? it.judges.event : null),
          {
            to: "events",
          },
        ),
        conditions: c.text("What must hold of which measures, as JSON", ({ it }) =>
          it.judges.kind === "acts" ? JSON.stringify(it.judges.all) : null,
        ),
        from: c.date("The first day of the window", ({ it }) => ("from" in it.judges ? it.judges.from : null)),
        through: c.date("Its last day", ({ it }) => ("from" in it.judges ? it.judges.through : null)),
        made: c.date("The day before which nobody could measure by it", (y) => y.it.made),
        note: c.text("What to know of it", (y) => y.it.note),
        ...c.place((y) => y.it.place),
      }),
    },
  );
}

function findings(all: readonly Commitment[]): Table {
  const judged = all.flatMap((commitment) => commitment.yardsticks.map((yardstick) => ({ commitment, yardstick })));
  const found = ({ yardstick: { judges } }: (typeof judged)[number]): readonly Finding[] =>
    judges.kind === "findings" ? judges.findings : [];
  return table(numbered(judged, found), {
    name: "findings",
    title: "Findings",
    about: "Verdicts that were set by hand, each with its day, author and reason. The last one known counts.",
    key: ["commitment", "yardstick", "n"],
    columns: (c) => ({
      commitment: c.text("The promise", (f) => f.parent.commitment.id, { to: "commitments" }),
      yardstick: c.text("The yardstick of the promise", (f) => f.parent.yardstick.id),
      n: c.integer("Its number among the findings of the yardstick", (f) => f.n),
      made: c.date("The day from which it could be known", (f) => f.it.made, { needed: true }),
      standing: c.text("How the promise stands", (f) => f.it.standing, { needed: true }),
      reason: c.text("Why", (f) => f.it.reason, { needed: true }),
      by: c.text("Who found so", (f) => f.it.by, { needed: true }),
      sources: c.list("Sources, instruments and positions that it rests on", (f) => f.it.sources),
      ...c.place((f) => f.it.place),
    }),
  });
}

function remarks(book: Book, all: readonly Commitment[]): Table {
  return table(
    numbered(all, (c) => c.remarks),
    {
      name: "remarks",
      title: "Remarks",
      about: "What was said of a promise later: that it was met or broken, what it hangs on, what follows if it fails.",
      key: ["commitment", "n"],
      columns: (c) => ({
        commitment: c.text("The promise", (r) => r.parent.id, { to: "commitments" }),
        n: c.integer("Its number among the remarks on the promise", (r) => r.n),
        what: c.text("What is remarked", (r) => r.it.what, { needed: true }),
        by: c.text("Whose remark", (r) => r.it.by, { needed: true }),
        speaker: c.text("Who made it", (r) => r.it.speaker, { needed: true }),
        made: c.date("The day on which it was made", (r) => r.it.made, { needed: true }),
        says: c.text("What it says, in our words", (r) => r.it.says, { needed: true }),
        quote: c.text("Its own words, where they matter", (r) => r.it.quote),
        to: c.list("What it names", (r) => r.it.to),
        ...c.cited(book, (r) => r.it.source),
        ...c.place((r) => r.it.place),
      }),
    },
  );
}
