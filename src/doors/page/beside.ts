// Other questions whose answers stand within one, or that help to mend it. A page stands without those that are refused.

import type { Problem } from "../../model/problem.ts";
import { parseDay } from "../../time/index.ts";
import { ask, type Sheet } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { type SheetSetting, sheetHtml } from "./sheet.ts";
import type { Question } from "./site.ts";

interface Beside {
  /** The title of the block behind which it stands. */
  readonly after: string | undefined;
  readonly html: Html;
}

export function besideOf(question: Question, refused: readonly Problem[], setting: SheetSetting): readonly Beside[] {
  const { site } = setting;
  const today = parseDay(site.today);
  return (question.view.beside?.(question.raw, refused) ?? []).flatMap(({ view: name, raw, after }) => {
    const view = site.views.find((one) => one.name === name);
    const outcome = view && today ? ask(site.record, view, raw, today) : undefined;
    if (!view || !outcome?.ok) return [];
    const sheet = (view.showBeside ?? view.show)(outcome.answer, outcome);
    if (sheet.length === 0) return [];
    return [{ after, html: h`<div class="beside">${sheetHtml(sheet, { ...setting, part: name })}</div>` }];
  });
}

/** The sheet, and each of the others behind the block that it names, or at the end. */
export function sheetWith(sheet: Sheet, others: readonly Beside[], setting: SheetSetting): Html {
  const places = others.map(({ after }) => sheet.findIndex((block) => "title" in block && block.title === after));
  const cuts = [...new Set(places.filter((at) => at >= 0))].sort((a, b) => a - b);
  const parts = [...cuts, sheet.length - 1].map((cut, i) => {
    const start = i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1;
    const own = sheetHtml(sheet.slice(start, cut + 1), i === 0 ? setting : { ...setting, part: `part-${i}` });
    return h`${own}${others.filter((_, k) => places[k] === cut && i < cuts.length).map(({ html }) => html)}`;
  });
  return h`${parts}${others.filter((_, k) => places[k] === -1).map(({ html }) => html)}`;
}
