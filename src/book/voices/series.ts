// Series: the head says what is counted, the table beside it holds the figures.

import { SeriesText } from "../../model/series.ts";
import type { Series } from "../../model/voices.ts";
import { given } from "../given.ts";
import type { Parsed } from "../loading.ts";
import { readFigures } from "./figures.ts";
import { type Hearing, nodeAt } from "./hearing.ts";
import { readOneEach } from "./one-each.ts";

export function readSeries(hearing: Hearing, yaml: readonly Parsed[], figures: readonly string[]): Series[] {
  const series = readOneEach(hearing, yaml, "series", SeriesText, "series", (text, spot): Series => {
    const node = nodeAt(hearing, spot);
    node.names("topic", text.topic, "topic");
    const path = `series/${text.id}.csv`;
    const rows = figures.includes(path) ? readFigures(hearing, path) : [];
    const lists = { aliases: text.aliases ?? {}, refs: text.refs ?? [], rows };
    return given({ ...text, since: node.maybeDay(text.since, "since"), ...lists, place: node.place });
  });
  reportStray(hearing, figures, new Set(series.map(({ id }) => id)));
  return series;
}

/** A table without its head would never be read. */
function reportStray({ loading }: Hearing, figures: readonly string[], ids: ReadonlySet<string>): void {
  for (const path of figures) {
    const id = path.slice("series/".length, -".csv".length);
    if (ids.has(id) || loading.claims.ids.has(id)) continue;
    const message = `no series \`${id}\` stands beside ${path}`;
    const help = `say what it counts in series/${id}.yaml, or take it out`;
    loading.report({ code: "unused-file", message, help, at: `${loading.files.name}/${path}:1:1` });
  }
}
