// "Beijing confirmed it on 28 September": that a side spoke on that day of what the sentence before was about.

import type { Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { judged, missing } from "../verdict.ts";
import type { Claim, Vantage } from "./claim.ts";
import { cue, find } from "./cue.ts";
import { topicsIn } from "./topics.ts";
import { dayWords, inside, nameOf } from "./words.ts";

const SAID_SO = cue(
  "(?:confirm(?:s|ed)|announc(?:es|ed)|repeat(?:s|ed)|acknowledg(?:es|ed)|reported|disclosed|unveiled|echoed|endorsed|followed suit|said (?:so|the same|as much)|did (?:so|the same|likewise))(?: (?:it|this|that|the same|as much|so|suit|the (?:news|move|extension|deal|step|plan)))?|lo (?:confirmo|anuncio|repitio|reconocio)",
  "对此予以确认|证实了这一点|也确认",
);

/** What a side said on a day, where the words only point back at the matter. */
export function saidThatDay(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, SAID_SO);
  const day = words && reading.dates.find((d) => d.from !== null && d.from === d.through && near(d, words));
  const who = reading.mentions.find(
    (m) => words && m.end <= words.start && m.refs.some(({ what }) => what === "speaker" || what === "party"),
  );
  const ids = new Set(who?.refs.map(({ id }) => id));
  if (!words || !day?.from || !who) return [];
  const topics = matters(reading, scene);
  if (topics.length === 0) return [];
  const stretch = { start: words.start, end: day.end, text: scene.article.text.slice(words.start, day.end) };
  const party = partyOf(
    who.refs.map(({ id }) => id),
    reading,
  );
  return [
    {
      kind: "attribution",
      stretch,
      subjects: topics,
      judge: (at: Vantage) => {
        const own = scene.said.filter(
          (u) => u.made === day.from && u.made <= at.known && u.topics.some((t) => topics.includes(t)),
        );
        const hit = own.find((u) => ids.has(u.party) || u.party === party);
        if (!hit) return missing("a word of that side on it of that day");
        return judged("true", `${nameOf(hit)}, ${dayWords(hit.made)}: ${inside(hit.says || hit.quote || "")}.`, [
          hit.proof,
        ]);
      },
    },
  ];
}

function near(date: Stretch, words: Stretch): boolean {
  return date.start >= words.end && date.start - words.end < 40;
}

function partyOf(ids: readonly string[], { attributions }: Reading): string | null {
  const told = attributions.find(({ who }) => who?.party != null);
  return ids.find((id) => id === "US" || id === "CN") ?? told?.who?.party ?? null;
}

/** The topics of the sentence, else of the last one before it that has any. */
function matters(reading: Reading, scene: Scene): string[] {
  const at = scene.readings.indexOf(reading);
  for (const r of scene.readings.slice(Math.max(0, at - 2), at + 1).reverse()) {
    const topics = topicsIn(r, r.sentence, scene).filter((t) => !VAGUE.has(t));
    if (topics.length > 0) return topics;
  }
  return [];
}

const VAGUE: ReadonlySet<string> = new Set(["other", "visits", "institutions", "trade"]);
