// Words within quotation marks: checked word by word against the speaker's own, and against whose they really are.

import { coverage } from "../record/concepts.ts";
import { ascribed, partyOfSpeaker, speakersIn, speaks, type Voice } from "../record/speaker.ts";
import type { Utterance } from "../record/utterance.ts";
import { closest, type Match, tokens } from "../record/wording.ts";
import { eventsFor, type Scene } from "../scene.ts";
import type { Quotation, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { cue, has } from "./cue.ts";
import { topicsIn, WIDE } from "./topics.ts";
import { dayWords, inside, list, nameOf, partyWord } from "./words.ts";

export const quotation: ClaimKind = {
  name: "quotation",
  find(reading, scene) {
    const events = eventsFor(reading, scene).map(({ id }) => id);
    return reading.quotations.flatMap((quote) => {
      const words = tokens(quote.text).length;
      const who = whoOf(quote, reading) ?? (words >= 3 ? ownerOf(quote, events, scene) : null);
      if (!who || words < 2) return [];
      const asked: Asked = { quote, who, events, tied: tiedTo(quote, reading, scene) };
      return [
        {
          kind: "quotation" as const,
          stretch: quote,
          subjects: events.slice(0, 1),
          judge: (at: Vantage) => judgeQuote(scene, asked, at),
        },
      ];
    });
  },
};

interface Asked {
  readonly quote: Quotation;
  readonly who: Voice;
  /** The events that the words may be from, the likeliest first. */
  readonly events: readonly string[];
  /** The topics that the sentence says the words are about. */
  readonly tied: readonly string[];
}

/** "Trump rated it “a 12”": no word for saying, but one speaker before the words. */
function namedBefore(start: number, mentions: Reading["mentions"]): Voice | null {
  const speakers = mentions.filter((m) => m.end <= start && m.refs.some(({ what }) => what === "speaker"));
  const ids = [...new Set(speakers.flatMap((m) => m.refs.flatMap(({ what, id }) => (what === "speaker" ? [id] : []))))];
  return ids.length === 1 ? { id: ids[0] ?? null, party: partyOfSpeaker(ids[0] ?? "") } : null;
}

function whoOf({ who, start }: Quotation, { attributions, mentions }: Reading): Voice | null {
  const told = who ?? attributions.find((a) => a.who !== null)?.who ?? null;
  if (!told) return namedBefore(start, mentions);
  return told && (told.id !== null || told.party !== null) ? { id: told.id, party: told.party } : null;
}

/** Words that nobody is named for, but that are on record of one of the events: whoever said them there. */
function ownerOf(quote: Quotation, events: readonly string[], { said }: Scene): Voice | null {
  const here = said.filter((u) => events.includes(u.id) && u.quote !== null);
  const { closeness, utterance } = closest(quote.text, here);
  if (!utterance || closeness === "none" || closeness === "sense") return null;
  return { id: speakersIn(utterance.speaker)[0] ?? null, party: utterance.party };
}

const ABOUT = cue("on|about|in|over|regarding|toward|of|sobre|en|respecto|acerca|de");

/** "… “significant progress” on farm goods": what stands after the closing mark. */
function tiedTo(quote: Quotation, reading: Reading, scene: Scene): string[] {
  const end = Math.min(reading.sentence.end, quote.end + 90);
  const after = { start: quote.end, end, text: scene.article.text.slice(quote.end, end) };
  const first = /^[”"'’»」』]?\s*([\p{L}]+)/u.exec(after.text)?.[1] ?? "";
  return has(first, ABOUT) ? topicsIn(reading, after, scene).filter((t) => !WIDE.has(t)) : [];
}

function judgeQuote(scene: Scene, asked: Asked, at: Vantage): Judged {
  const { quote, who, events } = asked;
  const heard = scene.said.filter((u) => u.made <= at.known);
  const own = heard.filter((u) => speaks(who, u));
  const here = own.filter((u) => events.includes(u.id));
  const match = better(closest(quote.text, here), closest(quote.text, own));
  if (match.closeness !== "none" && match.utterance) {
    const isHere = events.includes(match.utterance.id) || match.utterance.entry === "position";
    const wrong = match.closeness === "sense" || !isHere ? toneDiffers(asked, here, own) : null;
    return wrong ?? asSaid(asked, match as Match & { utterance: Utterance }, heard);
  }
  return byOthers(asked, heard) ?? toneDiffers(asked, here, own) ?? notOnRecord(asked, here.length > 0 ? here : own);
}

function better(here: Match, anywhere: Match): Match {
  return here.closeness === "none" || anywhere.closeness === "exact"
    ? here.closeness === "exact"
      ? here
      : anywhere
    : here;
}

function asSaid(
  { events, tied }: Asked,
  { closeness, utterance: u }: Match & { utterance: Utterance },
  heard: readonly Utterance[],
): Judged {
  const proofs = [u.proof];
  const words = u.quote ?? inside(u.says);
  const record = `“${words}”`;
  const elsewhere = !events.includes(u.id) && u.entry !== "position" ? ` It is of another occasion (${u.id}).` : "";
  if (isMisapplied(u, tied, heard)) {
    return judged("misleading", `The words are ${nameOf(u)}'s, but of something else: ${record}.`, proofs, record);
  }
  switch (closeness) {
    case "exact":
      return judged(
        elsewhere ? "true-with-limits" : "true",
        `${nameOf(u)}, ${dayWords(u.made)}: ${record}.${elsewhere}`,
        proofs,
        record,
      );
    case "cut":
      return judged("true", `${nameOf(u)}, ${dayWords(u.made)}, with words left out: ${record}.`, proofs, record);
    case "partly":
      return judged(
        "true-with-limits",
        `Only part of it is on record word by word: ${record}.${elsewhere}`,
        proofs,
        record,
      );
    default:
      return judged(
        "true-with-limits",
        `The sense is right, the words differ; on record is ${record}.${elsewhere}`,
        proofs,
        record,
      );
  }
}

/** Said of one thing, and told as if of another that the speaker did not connect with it. */
function isMisapplied(u: Utterance, tied: readonly string[], heard: readonly Utterance[]): boolean {
  if (tied.length === 0 || u.entry !== "account" || tied.some((t) => u.topics.includes(t))) return false;
  const same = heard.filter((o) => o.id === u.id && o.entry === "account" && o.quote === u.quote);
  return !same.some((o) => o.topics.some((t) => tied.includes(t)));
}

/** The words are on record, of someone else. */
function byOthers({ quote, who, events }: Asked, heard: readonly Utterance[]): Judged | null {
  const told = heard.filter((u) => ascribed(who, u));
  const ascribedTo = closest(quote.text, told);
  if (ascribedTo.utterance && ascribedTo.closeness !== "none" && ascribedTo.closeness !== "sense") {
    const u = ascribedTo.utterance;
    const words = `Only ${partyWord(u.party)}'s account has it (${nameOf(u)}): “${u.quote ?? inside(u.says)}”.`;
    return judged("true-with-limits", words, [u.proof], u.quote);
  }
  const long = tokens(quote.text).length >= 3;
  const others = heard.filter((u) => u.quote !== null && u.party !== who.party && (long || events.includes(u.id)));
  const match = closest(quote.text, others);
  if (match.utterance && (match.closeness === "exact" || match.closeness === "cut")) {
    const u = match.utterance;
    if (who.party === null || who.party === "both")
      return judged("true-with-limits", `The words are ${nameOf(u)}'s, ${dayWords(u.made)}.`, [u.proof], u.quote);
    return judged("false", `These are the words of ${nameOf(u)}, ${dayWords(u.made)}.`, [u.proof], u.quote);
  }
  return null;
}

/** A word or two on how it went, where the speaker's own on just that are on record and are others. */
function toneDiffers(
  { quote, events }: Asked,
  here: readonly Utterance[],
  own: readonly Utterance[] = here,
): Judged | null {
  const words = tokens(quote.text);
  if (words.length > 4 || events.length === 0) return null;
  const tones = here.filter((u) => u.entry === "tone" && u.quote !== null);
  const near = tones.find((u) => tokens(u.quote ?? "").some((w) => words.includes(w)));
  if (!near || (coverage(quote.text, near.quote ?? "") ?? 0) >= 1) return null;
  const once = closest(
    quote.text,
    own.filter((u) => !events.includes(u.id)),
  );
  const other =
    once.closeness === "exact" && once.utterance ? ` The words are from ${dayWords(once.utterance.made)}.` : "";
  const record = list(tones.map((u) => `“${u.quote}”`));
  return judged(
    "false",
    `Not ${nameOf(near)}'s words; on record are ${record}.${other}`,
    tones.map((u) => u.proof),
    record,
  );
}

function notOnRecord({ who }: Asked, own: readonly Utterance[]): Judged {
  const name = own[0] ? nameOf(own[0]) : partyWord(who.party ?? "the speaker");
  return missing(
    `these words among what it has of ${name}, which is excerpts`,
    own.slice(-2).map((u) => u.proof),
  );
}
