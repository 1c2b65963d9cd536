// Where a printed series and the law part: the days on which one moves and the other does not, or not by as much.

import { addDays, type Day } from "../time/index.ts";

/** A level in per cent from a day until the next one. */
export interface Level {
  readonly on: Day;
  readonly value: number;
}

/** Both levels on a day on which either moves. */
export interface Turn {
  readonly on: Day;
  readonly printed: number;
  readonly law: number;
  readonly printedBy: number;
  readonly lawBy: number;
}

/** Days on which the series stands apart from the law by the same points, beyond what the two methods differ by. */
export interface Stretch {
  readonly layer: string;
  readonly from: Day;
  /** The first day on which it stands so no more; null: to the end of the file. */
  readonly until: Day | null;
  readonly points: number;
  /** The turn of its first day. */
  readonly opened: Turn;
  /** The turn that explains it: an earlier one, where the series has come back to where that one had left it. */
  readonly start: Turn;
  readonly end: Turn | null;
}

/** Less is noise of rounding and of goods that move with their metals. */
const LEAST = 0.05;
/** Methods differ in proportion: by a tenth of a move. */
const SHARE = 0.1;
/** Where the law moves, a difference of less is one of method. */
const LEAST_OF_BOTH = 0.2;

/** Every day on which the printed series or the law moves, after the first. */
export function turnsOf(printed: readonly Level[], law: readonly Level[]): Turn[] {
  const days = [...new Set([...printed, ...law].map(({ on }) => on))].sort();
  const first = printed[0]?.on ?? days[0];
  const turns: Turn[] = [];
  for (const on of days.filter((day) => first !== undefined && day > first)) {
    const [p, l] = [at(printed, on), at(law, on)];
    const turn = {
      on,
      printed: p,
      law: l,
      printedBy: p - at(printed, addDays(on, -1)),
      lawBy: l - at(law, addDays(on, -1)),
    };
    if (Math.abs(turn.printedBy) > 0.001 || Math.abs(turn.lawBy) > 0.001) turns.push(turn);
  }
  return turns;
}

function at(levels: readonly Level[], day: Day): number {
  return levels.findLast(({ on }) => on <= day)?.value ?? 0;
}

/** The stretches between turns on which the differences of all moves so far do not cancel out. */
export function stretchesOf(layer: string, turns: readonly Turn[]): Stretch[] {
  const found: Stretch[] = [];
  const close = ({ opened, start, points }: Open, end: Turn | null) =>
    found.push({ layer, from: opened.on, until: end?.on ?? null, points, opened, start, end });
  let open: Open | null = null;
  for (const turn of turns) {
    const next = after(open, turn, found);
    if (next === open) continue;
    if (open) close(open, turn);
    open = next;
  }
  if (open) close(open, null);
  return found;
}

interface Open extends Pick<Stretch, "opened" | "start" | "points"> {
  /** The widest that it stood apart since it last agreed. */
  readonly most: number;
}

/** How it stands after a turn: as before where the turn makes no difference, null where it cancels out. */
function after(open: Open | null, turn: Turn, found: readonly Stretch[]): Open | null {
  const apart = turn.printedBy - turn.lawBy;
  const points = (open?.points ?? 0) + apart;
  const most = Math.max(open?.most ?? 0, Math.abs(points), Math.abs(apart));
  const bothGone = Math.abs(turn.printed) < LEAST && Math.abs(turn.law) < LEAST;
  const closes = bothGone || Math.abs(points) <= Math.max(2 * LEAST, SHARE * most);
  if (open && closes) return null;
  if (closes || !counts(turn, apart)) return open;
  const back =
    open && found.findLast((one) => one.until === open.opened.on && Math.abs(one.points - points) <= 2 * LEAST);
  return { opened: turn, start: back ? back.start : turn, points, most };
}

function counts({ printedBy, lawBy }: Turn, apart: number): boolean {
  const [p, l] = [Math.abs(printedBy), Math.abs(lawBy)];
  return Math.abs(apart) > Math.max(l < LEAST ? LEAST : LEAST_OF_BOTH, SHARE * Math.max(p, l));
}
