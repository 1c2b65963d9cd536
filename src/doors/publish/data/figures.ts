// Tables of figures: series with every vintage, definitions of averages, and the goods and metals that they weigh.

import type { Definition } from "../../../model/averages.ts";
import type { Book } from "../../../model/book.ts";
import { numbered, sorted, type Table, table } from "./table.ts";

export function figureTables(book: Book): readonly Table[] {
  return [series(book), figures(book), averages(book), ...weights(book), metalContent(book), goods(book)];
}

function series(book: Book): Table {
  return table(sorted(book.voices().series), {
    name: "series",
    title: "Series",
    about: "What is counted, by whom and in which unit. The figures stand in the table `figures`.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (s) => s.id),
      kind: c.text(
        "cumulative: each row is the total so far; flow: what fell into its period; level: how it stood",
        (s) => s.kind,
        {
          needed: true,
        },
      ),
      ...c.names((s) => s.name),
      unit: c.text("The unit of its figures", (s) => s.unit, { needed: true }),
      counts: c.text("What is counted", (s) => s.counts, { needed: true }),
      publisher: c.text("Who publishes it", (s) => s.publisher, { needed: true }),
      topic: c.text("What it is about", (s) => s.topic, { to: "topics", needed: true }),
      since: c.date("The day from which a total counts", (s) => s.since),
      about: c.text("More of it", (s) => s.about),
      note: c.text("What to know of it", (s) => s.note),
      ...c.place((s) => s.place),
    }),
  });
}

function figures(book: Book): Table {
  return table(
    numbered(sorted(book.voices().series), (s) => s.rows),
    {
      name: "figures",
      title: "Figures",
      about:
        "Every figure of every series, with its period and the day on which it came out. A corrected figure is another row.",
      key: ["series", "n"],
      columns: (c) => ({
        series: c.text("The series", (f) => f.parent.id, { to: "series" }),
        n: c.integer("Its number in the series", (f) => f.n),
        from: c.date("The first day of its period; empty for a figure as of one day", (f) => f.it.from),
        through: c.date("The last day of its period, or its day", (f) => f.it.through, { needed: true }),
        published: c.date("The first day on which it can have been known", (f) => f.it.published, { needed: true }),
        month_only: c.flag("Only the month of publication is on record", (f) => f.it.monthOnly),
        value: c.number("The figure; empty where there is a gap, or only a range", (f) => f.it.value),
        low: c.number("The low end of a range", (f) => f.it.low),
        high: c.number("The high end of a range", (f) => f.it.high),
        bound: c.text("about, at-least or at-most, where the figure is no more than that", (f) => f.it.bound),
        change: c.text("The move against the one before, in per cent, as printed", (f) => f.it.change),
        flags: c.list("Marks", (f) => f.it.flags),
        source: c.text("Where it can be read", (f) => f.it.source, { to: "sources", needed: true }),
        note: c.text("What to know of it", (f) => f.it.note),
        ...c.place((f) => f.it.place),
      }),
    },
  );
}

function averages(book: Book): Table {
  return table(sorted(book.averages().definitions), {
    name: "averages",
    title: "Averages",
    about: "Definitions of average tariffs: computed ones, and published ones, whose figures stand under their series.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (a) => a.id),
      kind: c.text("statutory, added, flat or published", (a) => a.kind, { needed: true }),
      ...c.names((a) => a.name),
      about: c.text("What it is", (a) => a.about),
      series: c.text("The series of a published one", (a) => (a.kind === "published" ? a.series : null), {
        to: "series",
      }),
      method: c.text("All that its figures depend on, as JSON", method),
      ...c.place((a) => a.place),
    }),
  });
}

function method({ id: _id, kind: _kind, name: _name, about: _about, place: _place, ...rest }: Definition): string {
  return JSON.stringify(rest);
}

function weights(book: Book): readonly Table[] {
  const { tables, weights: find } = book.averages();
  const all = tables.weights.flatMap((id) => find(id) ?? []);
  const rows = numbered(all, (w) => w.rows);
  const split = rows.flatMap(({ parent, it }) => it.split.map((part) => ({ parent, line: it, part })));
  return [
    table(all, {
      name: "weights",
      title: "Weights",
      about: "The baskets of goods by which averages are weighed.",
      key: ["id"],
      columns: (c) => ({
        id: c.text("Its id", (w) => w.id),
        ...c.names((w) => w.name),
        flow: c.text("What is weighed", (w) => w.flow, { needed: true }),
        year: c.integer("Of which year", (w) => w.year, { needed: true }),
        source: c.text("Where it is from", (w) => w.source, { to: "sources", needed: true }),
        note: c.text("What to know of it", (w) => w.note),
        ...c.place((w) => w.place),
      }),
    }),
    table(rows, {
      name: "weight-lines",
      title: "Weights by line",
      about: "What was imported under each legal line, in whole US dollars.",
      key: ["weights", "hts8"],
      columns: (c) => ({
        weights: c.text("The basket", (r) => r.parent.id, { to: "weights" }),
        hts8: c.text("The line, eight digits without dots", (r) => r.it.hts8),
        value: c.number("Customs value in US dollars", (r) => r.it.value, { needed: true }),
        duty: c.number("Duty as the customs statistics calculate it, in US dollars", (r) => r.it.duty, {
          needed: true,
        }),
      }),
    }),
    table(split, {
      name: "weight-numbers",
      title: "Weights by statistical number",
      about: "The ten-digit numbers of those lines of which some duty treats the numbers differently.",
      key: ["weights", "hts10"],
      columns: (c) => ({
        weights: c.text("The basket", (r) => r.parent.id, { to: "weights" }),
        hts8: c.text("The line, eight digits without dots", (r) => r.line.hts8, { needed: true }),
        hts10: c.text("The number, ten digits without dots", (r) => r.part.number),
        value: c.number("Customs value in US dollars", (r) => r.part.value, { needed: true }),
      }),
    }),
  ];
}

function metalContent(book: Book): Table {
  const { tables, content } = book.averages();
  const all = tables.contents.flatMap((id) => content(id) ?? []);
  const share = (parts: readonly number[], i: number) => String((parts[i] ?? 0) / 10_000);
  return table(
    numbered(all, (c) => c.rows),
    {
      name: "metal-content",
      title: "Metal content",
      about: "The part of a good's value that is steel, aluminum, copper, as tables of the industry give it.",
      key: ["content", "n"],
      columns: (c) => ({
        content: c.text("The table that it is from", (r) => r.parent.id),
        n: c.integer("Its number in that table", (r) => r.n),
        hts8: c.text("The line, eight digits without dots", (r) => r.it.hts8, { needed: true }),
        suffixes: c.list(
          "The statistical digits that it holds for; empty: all of the line",
          (r) => r.it.suffixes ?? [],
        ),
        steel: c.number("Share of the value that is steel, 0 to 1", (r) => share(r.it.shares, 0)),
        aluminum: c.number("Share that is aluminum", (r) => share(r.it.shares, 1)),
        copper: c.number("Share that is copper", (r) => share(r.it.shares, 2)),
        source: c.text("Where it is from", (r) => r.parent.source, { to: "sources", needed: true }),
      }),
    },
  );
}

function goods(book: Book): Table {
  return table(sorted(book.voices().goods), {
    name: "goods",
    title: "Goods",
    about: "Everyday names of goods, with the US lines that they usually point to. Classification is the importer's.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (g) => g.id),
      ...c.names((g) => g.name),
      ...c.aliases((g) => g.aliases),
      hts: c.list("US lines, digits without dots, the likeliest first", (g) => g.hts),
      note: c.text("What decides between the lines", (g) => g.note),
      ...c.place((g) => g.place),
    }),
  });
}
