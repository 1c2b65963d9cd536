// The calendar of calls, rounds and meetings: a row a year, in each month a sign and the day.

import type { CalendarMark } from "../../views/index.ts";
import { MONTHS, type Months, yearsOf } from "../months.ts";
import { hanging, type Page } from "./page.ts";

const SIGNS: Readonly<Record<CalendarMark["what"], string>> = { round: "◇", call: "○", meeting: "●" };

/** Only months of which there is something to tell: a line has room for no more. */
export function months(block: Months, page: Page): readonly string[] {
  const lines = yearsOf(block).flatMap(({ year, months: all }) => {
    const told = all.flatMap((marks, m) =>
      marks[0] ? [`${MONTHS[m]} ${marks.map(({ what, on }) => SIGNS[what] + Number(on.slice(8, 10))).join(" ")}`] : [],
    );
    return told.length > 0
      ? hanging([{ text: `${year}  `, tone: "quiet" }], [{ text: told.join(" · ") }], page, 6)
      : [];
  });
  return [...lines, page.quiet("      ○ call  ◇ round  ● meeting")];
}
