// book.yaml: what the book is called, whose clocks it uses, and through which day it is complete.

import type { Book, Party } from "../model/book.ts";
import { BookText } from "../model/book-file.ts";
import type { Zone } from "../time/index.ts";
import { parseZone } from "../time/wall-clock.ts";
import type { Loading, Parsed } from "./loading.ts";
import { shape } from "./shape.ts";
import type { YamlFile } from "./yaml-file.ts";

export type Head = Pick<Book, "id" | "name" | "recordedThrough" | "parties">;

/** The head, or null where it has a fault; then nothing is held against it. */
export function readHead(loading: Loading, yaml: readonly Parsed[]): Head | null {
  const parsed = yaml.find(({ role }) => role === "book");
  if (parsed) return toHead(loading, parsed.file);
  if (loading.claims.unreadable.has("book") || loading.drafts.some(({ code }) => code === "no-folder")) return null;
  const help = "say id, name, about, recordedThrough, parties and licence there";
  const message = "the folder has no book.yaml";
  loading.report({ code: "no-book-file", message, help, at: `${loading.files.name}/book.yaml` });
  return null;
}

function toHead({ report, dates }: Loading, file: YamlFile): Head | null {
  const text = shape(BookText, file.data, { file, path: [] }, report);
  if (!text) return null;
  const recordedThrough = dates.day(text.recordedThrough, () => file.at(["recordedThrough"]));
  const parties = new Map<string, Party>();
  for (const [i, { zone: name, ...party }] of text.parties.entries()) {
    const zone = parseZone(name);
    if (zone) parties.set(party.id, { ...party, zone });
    else
      report({
        code: "bad-zone",
        message: `there is no zone \`${name}\``,
        help: "write America/New_York",
        at: file.at(["parties", i, "zone"]),
      });
  }
  const whole = recordedThrough !== null && parties.size === text.parties.length;
  return whole ? { id: text.id, name: text.name, recordedThrough, parties } : null;
}

/** The clock of a party; of one that nobody knows, any clock, so that the rest of the file can be checked. */
export function zoneOf(head: Head | null, side: string): Zone {
  return head?.parties.get(side)?.zone ?? ("UTC" as Zone);
}
