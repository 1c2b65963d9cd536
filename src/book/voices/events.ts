// Events: calls, meetings, rounds and dated acts, with what was told of them.

import { EventText } from "../../model/event.ts";
import type { Account, EventFact, Told, TruceEvent } from "../../model/voices.ts";
import { given } from "../given.ts";
import type { Parsed } from "../loading.ts";
import { type Hearing, type Node, nodeAt } from "./hearing.ts";
import { readOneEach } from "./one-each.ts";

export function readEvents(hearing: Hearing, yaml: readonly Parsed[]): TruceEvent[] {
  return readOneEach(hearing, yaml, "event", EventText, "events", (text, spot): TruceEvent => {
    const node = nodeAt(hearing, spot);
    const parts = {
      told: node.each(text.told, "told", toTold),
      facts: node.each(text.facts, "facts", toFact),
      accounts: node.each(text.accounts, "accounts", toAccount),
    };
    return given({ ...text, ...parts, aliases: text.aliases ?? {}, refs: text.refs ?? [], at: node.place });
  });
}

type Text<K extends "told" | "facts" | "accounts"> = NonNullable<EventText[K]>[number];

function toTold(text: Text<"told">, node: Node): Told {
  node.names("document", text.source, "source");
  const days = {
    made: node.day(text.made, "made"),
    from: node.maybeDay(text.from, "from"),
    through: node.maybeDay(text.through, "through"),
  };
  return given({ ...text, ...days, place: node.place });
}

function toFact(text: Text<"facts">, node: Node): EventFact {
  node.names("document", text.source, "source");
  for (const [i, id] of (text.to ?? []).entries()) node.names("any", id, "to", i);
  return given({ ...text, made: node.day(text.made, "made"), to: text.to ?? [], place: node.place });
}

function toAccount(text: Text<"accounts">, node: Node): Account {
  node.names("document", text.source, "source");
  node.names("topic", text.topic, "topic");
  return given({ ...text, made: node.day(text.made, "made"), place: node.place });
}
