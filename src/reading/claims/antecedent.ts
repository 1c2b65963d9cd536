// What "they", "the fees", "both regimes" mean: the measures of the sentence itself, else those of one shortly before it.

import type { Book } from "../../model/book.ts";
import { type Levers, leversIn, NOUNS } from "../record/levers.ts";
import type { Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { clauseAt, withSubject } from "./clause.ts";
import { cue, has } from "./cue.ts";

const REFERS = cue(
  "they|it|that (?:regime|rule|measure|duty|tariff|fee|list|control|curb|levy|ban|surcharge)|both(?: of them| sides| sets| regimes| measures)?|these|those|all of them|the (?:two |new |higher |lower |old |same )?(?:rates?|fees?|dues|charges|measures?|curbs|controls?|rules?|restrictions|tariffs?|duties|duty|levies|levy|regimes?|surcharge|sanctions|bans?|ban|scheme|steps?)|" +
    "est[ao]s|amb[ao]s|l[ao]s (?:tasas|medidas|aranceles|controles|restricciones|sanciones)|el (?:arancel|recargo)|la (?:medida|norma|regla|tasa)",
  "该(?:措施|规则|关税|费用|公告)|这些(?:措施|关税)|上述(?:措施|关税|公告)",
);

/** How many sentences back a word may point. */
const BACK = 6;

/** The measures that a clause speaks of, by name or by a word that points back. */
export function leversFor(reading: Reading, scene: Scene, clause: Stretch): Levers | null {
  const own = ownLevers(scene.book, reading, clause);
  if (own && !own.loose) return own;
  const head = withSubject(reading, clause);
  if (!has(head.text, REFERS) || named(reading, clause)) return own;
  const kinds = kindsNamed(head);
  const at = scene.readings.indexOf(reading);
  for (const before of scene.readings.slice(Math.max(0, at - BACK), at).reverse()) {
    const levers = leversIn(scene.book, before, before.sentence);
    const same = kinds === null || levers?.subjects.every(({ kind }) => kinds.includes(kind));
    if (levers && !levers.loose && levers.subjects.length > 0 && same)
      return { ...levers, words: { start: clause.start, end: clause.start, text: "" } };
  }
  return own;
}

function ownLevers(book: Book, reading: Reading, clause: Stretch): Levers | null {
  return (
    leversIn(book, reading, clause) ??
    leversIn(book, reading, withSubject(reading, clause)) ??
    leversIn(book, reading, acrossAside(reading, clause))
  );
}

/** "The tariffs" point back to duties, never to controls. */
function kindsNamed(clause: Stretch): readonly string[] | null {
  return NOUNS.find(({ words }) => has(clause.text, words))?.kinds ?? null;
}

/** A clause that names something of the book by itself points back to nothing. */
function named({ mentions }: Reading, { start, end }: Stretch): boolean {
  return mentions.some(
    (m) =>
      m.start >= start &&
      m.end <= end &&
      m.refs.some(({ what }) => what === "subject" || what === "commitment" || what === "event"),
  );
}

/** "Lifted, for twelve months, its sanctions on": what stands on both sides of a short aside is one clause. */
function acrossAside(reading: Reading, clause: Stretch): Stretch {
  const { sentence } = reading;
  const aside = clauseAt(reading, clause.end + 1);
  if (aside.start <= clause.end - 1 || aside.text.length > ASIDE || aside.end >= sentence.end) return clause;
  const { end } = clauseAt(reading, aside.end + 1);
  return { start: clause.start, end, text: sentence.text.slice(clause.start - sentence.start, end - sentence.start) };
}

const ASIDE = 36;
