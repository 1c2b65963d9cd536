// `average`: the average duty on a basket of goods, layer by layer, on any day; what moved it; others' figures beside it.

import { speakers } from "../engine/index.ts";
import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import { dayOfPoint } from "../time/index.ts";
import { type AverageAnswer, sentenceOf, type Told, told } from "./average-answer.ts";
import { beforeTheRecord, findDefinition } from "./average-find.ts";
import { BY, type By, goodsOf, partsProblem } from "./average-goods.ts";
import { methodWords } from "./average-method.ts";
import { counterOf, coursed, type Range, rangeOf, rangeProblem } from "./average-range.ts";
import { reckonerOf } from "./average-reckoner.ts";
import { showAverage } from "./average-sheet.ts";
import { because } from "./because.ts";
import { citeFigure, onceEach } from "./cite.ts";
import { flag, option, options } from "./param.ts";
import { id, oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { type Answered, type Asked, type Because, view } from "./view.ts";

const DEFAULT = "cn24-statutory";

export const average = view({
  name: "average",
  summary: "The average duty on Chinese goods on any day, layer by layer, what moved it, and others' figures beside it",
  params: {
    definition: option(id, `how it is counted (default ${DEFAULT}); each definition says all about itself`, DEFAULT),
    beside: options(id, "another definition to draw beside it", "flat-addon"),
    by: option(oneOf(BY), "what each part of the goods contributes"),
    from: option(day, "the first day of a series (default 2018-01-01)"),
    to: option(day, "the last day of a series"),
    daily: flag("a value for every day of the series, not only where it changes"),
  },
  example: { on: "2025-11-10" },
  dated: true,
  answer({ book, record }, asked, args): Result<Answered<AverageAnswer>> {
    const definition = findDefinition(book, args.definition ?? defaultOf(book), "definition");
    if (!definition.ok) return definition;
    const others = args.beside.map((other) => findDefinition(book, other, "beside"));
    const strange = others.flatMap((other) => (other.ok ? [] : other.problems));
    if (strange.length > 0) return { ok: false, problems: strange };
    const on = dayOfPoint(asked.on);
    const range = rangeOf(book, on, args);
    const problem = beforeTheRecord(on, "on") ?? rangeProblem(range) ?? partsProblem(definition.value, args.by);
    if (problem) return wrong(problem);
    return fine({
      ...answered(
        book,
        definition.value,
        asked,
        range,
        args.by,
        others.flatMap((o) => (o.ok ? [o.value] : [])),
      ),
      notes: notesOf(record, book, definition.value, asked),
    });
  },
  show: showAverage,
  rows: ({ parts, range, points, layers }) =>
    parts ?? (range.asked ? points.map(({ layers: own, ...row }) => ({ ...row, ...own })) : layers),
});

/** A book of one's own may have no average but its own. */
function defaultOf(book: Book): string {
  const [first = DEFAULT, ...more] = book.averages().definitions.keys();
  return [first, ...more].includes(DEFAULT) ? DEFAULT : first;
}

function answered(
  book: Book,
  definition: Definition,
  { on: point, known }: Asked,
  range: Range,
  by: By | undefined,
  others: readonly Definition[],
): Omit<Answered<AverageAnswer>, "notes"> {
  const on = dayOfPoint(point);
  const reckoner = reckonerOf(book, definition, known);
  const now = reckoner?.on(on);
  const beside = told(book, definition, reckoner, on, known);
  const total = now ? `${now.total}%` : (beside.published[0]?.value ?? null);
  const answer: AverageAnswer = {
    ...{ definition: definition.id, name: definition.name.en, names: definition.name, kind: definition.kind, on },
    sentence: sentenceOf(definition.name.en, on, total, beside.move),
    ...{ total, since: now?.from ?? null, until: now?.until ?? null, layers: now?.layers ?? [] },
    move: beside.move,
    alike: beside.alike && { sentence: beside.alike.sentence, rows: beside.alike.rows },
    published: beside.published,
    parts: by === "chapter" || by === "list" ? goodsOf(book, definition, on, known, by) : null,
    range: { from: range.from, to: range.to, step: range.daily ? "days" : "changes", asked: range.asked },
    points: coursed(book, definition, range, known),
    beside: others.map((other) => ({
      ...{ definition: other.id, kind: other.kind },
      points: coursed(book, other, range, known),
    })),
    counter: counterOf(book, definition, on, known, range),
    method: methodWords(book, definition),
  };
  return { answer, because: behind(book, answer, beside, { on: point, known }) };
}

/** A what-if may be about other things than this average counts. */
function notesOf(record: Book, book: Book, definition: Definition, { on: point, known, whatIf }: Asked): string[] {
  if (whatIf.length === 0) return [];
  const [supposed, stands] = [book, record].map(
    (one) => reckonerOf(one, definition, known)?.on(dayOfPoint(point)).total,
  );
  if (supposed === undefined) return [`Others' figures are as printed: ${whatIf.join(", ")} does not touch them.`];
  if (supposed !== stands) return [`By the record alone it is ${stands}%.`];
  return [`${whatIf.join(", ")} moves nothing that this average counts on that day.`];
}

/** What moved it last, then the rates that are charged, then the figures beside it. */
function behind(
  book: Book,
  answer: AverageAnswer,
  { statements, figures }: Told,
  at: Pick<Asked, "on" | "known">,
): Because[] {
  const measures = answer.layers.flatMap(({ parts }) => parts.map(({ measure }) => measure));
  const charged = measures.flatMap((measure) => {
    const subject = book.subjects.get(measure);
    return subject ? speakers(subject, at, ["status", "rate"]) : [];
  });
  const cited = figures.flatMap(({ series, row }) => {
    const own = book.voices().series.get(series);
    return own ? [citeFigure(book, own, row)] : [];
  });
  return onceEach([...because(book, [...statements, ...charged]), ...cited]);
}
