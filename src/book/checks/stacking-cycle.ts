// `stacking-cycle`: duties that give way to one another in a circle would all go uncharged.

import type { Statement, Subject } from "../../model/book.ts";
import { overlap, type Segment, type Span, timeline } from "../../time/index.ts";
import type { Draft } from "../draft.ts";
import type { Check } from "./check.ts";

/** For some time, one duty gives way to another. */
interface Edge {
  readonly to: string;
  readonly span: Span;
  readonly rule: Subject;
}

export const stackingCycle: Check = (book) => {
  const edges = new Map<string, Edge[]>();
  for (const rule of book.subjects.values()) {
    if (rule.kind !== "stacking") continue;
    for (const [from, edge] of edgesOf(rule, book.recordedThrough)) edges.set(from, [...(edges.get(from) ?? []), edge]);
  }
  return circles(edges).map(toDraft);
};

/** Who gives way to whom, and when, as the rule stands at the edge of the record. */
function edgesOf(rule: Subject, known: Statement["made"]): [string, Edge][] {
  const [inForce, yields, to] = ["status", "yields", "to"].map((facet) =>
    timeline(
      rule.statements.filter(({ says }) => says[facet] !== undefined),
      known,
    ),
  ) as [Segment<Statement>[], Segment<Statement>[], Segment<Statement>[]];
  const live = inForce.filter(({ won }) => won?.says.status === "in-force");
  return live.flatMap((a) =>
    meeting(yields, a).flatMap((b) =>
      meeting(to, b).flatMap((c) =>
        pairs(idsOf(b.won, "yields"), idsOf(c.won, "to")).map(([x, y]): [string, Edge] => [
          x,
          { to: y, span: c, rule },
        ]),
      ),
    ),
  );
}

/** The parts of the segments that fall into a span. */
function meeting(segments: readonly Segment<Statement>[], span: Span): Segment<Statement>[] {
  return segments.flatMap((segment) => {
    const common = intersect(segment, span);
    return common ? [{ ...segment, ...common }] : [];
  });
}

function idsOf(statement: Statement | null, facet: string): readonly string[] {
  return (statement?.says[facet] ?? []) as readonly string[];
}

function pairs(xs: readonly string[], ys: readonly string[]): [string, string][] {
  return xs.flatMap((x) => ys.map((y): [string, string] => [x, y]));
}

/** Every circle that holds at some moment, once. */
function circles(all: ReadonlyMap<string, readonly Edge[]>): [string, Edge[]][] {
  const edges = onCircles(all);
  const found: [string, Edge[]][] = [];
  const done = new Set<string>();
  const walk = (start: string, at: string, way: readonly Edge[], span: Span | null): void => {
    for (const edge of edges.get(at) ?? []) {
      const common = span ? intersect(span, edge.span) : edge.span;
      if (!common || done.has(edge.to)) continue;
      if (edge.to === start) found.push([start, [...way, edge]]);
      else if (!way.some(({ to }) => to === edge.to)) walk(start, edge.to, [...way, edge], common);
    }
  };
  for (const duty of edges.keys()) {
    walk(duty, duty, [], null);
    done.add(duty);
  }
  return found;
}

/** Leaves out the duties that lead into no circle: with them, most books are empty here. */
function onCircles(all: ReadonlyMap<string, readonly Edge[]>): Map<string, Edge[]> {
  let edges = new Map([...all].map(([from, to]) => [from, [...to]]));
  for (let before = -1; before !== edges.size; ) {
    before = edges.size;
    const leading = [...edges].map(([from, to]): [string, Edge[]] => [from, to.filter((edge) => edges.has(edge.to))]);
    edges = new Map(leading.filter(([, to]) => to.length > 0));
  }
  return edges;
}

function intersect(a: Span, b: Span): Span | null {
  if (!overlap(a, b)) return null;
  const from = a.from.utc > b.from.utc ? a.from : b.from;
  const until = !a.until || (b.until && b.until.utc < a.until.utc) ? b.until : a.until;
  return { from, until };
}

function toDraft([duty, edges]: [string, Edge[]]): Draft {
  const rules = [...new Set(edges.map(({ rule }) => rule))];
  const message = `${[duty, ...edges.map(({ to }) => to)].join(" gives way to ")}`;
  const help = "let one of the rules end before the other begins, or take one out";
  const [first, second] = rules.map(({ place }) => place);
  return { code: "stacking-cycle", message, help, at: first ?? "", ...(second === undefined ? {} : { also: second }) };
}
