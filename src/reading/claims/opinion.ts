// What the article thinks of it: told apart from what can be checked, and not judged.

import type { Reading, Stretch } from "../types.ts";
import { judged } from "../verdict.ts";
import type { Claim, ClaimKind } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { cue, find } from "./cue.ts";

/** Words that weigh, rank or read meaning into what happened. */
const WEIGHING = cue(
  "thin|fair(?:er|est)|verdict|wishful|hubris|meag(?:re|er)|paltry|hollow|overdue|regrettable|sensible|reckless|pyrrhic|toothless|misguided|short-?sighted|lopsided|overplayed|humiliat\\w+|shameful|absurd|pragmatic|thaw|interlude|breakthrough|validates?|prioriti[sz](?:es|ing)|underscores?|underlines?|highlights?|signals?|contrast(?:s|ed)|assertive|positions|represents|reflects|enthusiastic|measured|tangible|historic|landmark|fragile|bold|weak(?:ness)?|victory|win for|loser|winner|embolden|undermin\\w+|credib\\w+|ripple effect|reinforc\\w+|confidence|momentum|asymmetr\\w+|stabili[sz]ing|spiral|concessions on|does not imply|imply|triumph|masterstroke|disaster|wise|foolish|best|worst|should|must|ought|clearly|undoubtedly|remarkable|surprising(?:ly)?|(?:this|that|it|which) (?:shows|proves|means)|deserves?|" +
    "pragmatic[ao]|deshielo|interludio|avance historico|valida|prioriza\\w*|subraya\\w*|destaca\\w*|refleja\\w*|contrasta\\w*|historic[ao]|fragil|victoria|triunfo|debilidad|deberia[n]?|sin duda|claramente|demuestra\\w*|evidencia\\w*|representa|merece[n]?",
  "务实|历史性|突破|凸显|彰显|反映|体现|脆弱|胜利|应当|应该|无疑|显然|意味着|表明|象征|里程碑|明智|软弱|(?:这|此举|此次|再次|充分)(?:说明|证明|印证)|理应",
);

/** "It would be a mistake": what comes after "would" is no forecast but a mark. */
const MARK = cue(
  "(?:would|will|might|could) (?:be|have been) (?:an? )?(?:mistake|error|folly|shame|wise|unwise|wrong|right|better|foolish|naive|fair|unfair|welcome)|" +
    "seria (?:una? )?(?:error|acierto|locura|equivocacion|imprudente|prudente|mejor|peor|justo|injusto)",
  "(?:将|会)是(?:一?个)?(?:错误|明智|失策|不智)",
);

/** "Could embolden Beijing": an effect on will or standing, which no count of later days can measure. */
const EFFECT = cue(
  "(?:could|may|might|can|would|risks?) (?:\\w+ )?(?:embolden|erod|undermin|weaken|strengthen|legitimi|vindicat|normali)\\w*|" +
    "(?:podria[n]?|puede[n]?) (?:envalentonar|erosionar|socavar|debilitar|fortalecer|legitimar)",
  "(?:可能|或将|恐)(?:会|将)?(?:助长|削弱|侵蚀|损害.{0,6}信誉)",
);

/** The writer's own voice. */
const VOICE = cue(
  "i (?:think|believe|suspect|doubt)|i(?: would|'d) argue|(?:in|to) my (?:view|opinion|judge?ment|mind|eyes)|we (?:think|believe)|in our (?:view|opinion|judge?ment)|it seems to (?:me|us)|" +
    "a (?:mi|nuestro) (?:juicio|entender|parecer|modo de ver)|en (?:mi|nuestra) opinion|cre(?:o|emos) que|piens[oa] que|consider(?:o|amos) que|me parece",
  "笔者(?:认为|以为|看来|之见)|依笔者|我(?:们)?认为|本报认为|在我看来|依我看",
);

export const opinion: ClaimKind = {
  name: "opinion",
  find(reading) {
    if (reading.sentence.heading) return [];
    const voice = ownVoice(reading);
    if (voice) return [claim(viewFrom(reading, voice), true)];
    const marked =
      reading.modality.find(({ kind }) => kind === "opinion") ??
      find(reading.sentence, WEIGHING) ??
      find(reading.sentence, MARK) ??
      find(reading.sentence, EFFECT);
    return marked ? [claim(clauseAt(reading, marked.start), false)] : [];
  },
};

/** Is what the words say of the future a mark that the writer gives? */
export function isMark(clause: Stretch): boolean {
  return find(clause, MARK) !== null || find(clause, EFFECT) !== null;
}

/** First words of the writer's own; within quotation marks they are somebody else's. */
function ownVoice({ sentence, quotations }: Reading): Stretch | null {
  const voice = find(sentence, VOICE);
  return voice && !quotations.some((q) => q.start <= voice.start && voice.end <= q.end) ? voice : null;
}

/** "In my view, …": the clause that follows is the view. */
function viewFrom(reading: Reading, voice: Stretch): Stretch {
  const clause = clauseAt(reading, voice.start);
  const alone = clause.text.trim().length - voice.text.length < 6;
  if (!alone || clause.end >= reading.sentence.end) return clause;
  const next = clauseAt(reading, clause.end + 1);
  const end = Math.max(clause.end, next.end);
  const { start } = clause;
  return {
    start,
    end,
    text: reading.sentence.text.slice(start - reading.sentence.start, end - reading.sentence.start),
  };
}

function claim(clause: Stretch, own: boolean): Claim {
  const lead = clause.text.length - clause.text.trimStart().length;
  const text = clause.text.trim();
  const stretch = { start: clause.start + lead, end: clause.start + lead + text.length, text };
  const verdict = judged("opinion", "A judgement of the author's, which no record can bear out or refute.");
  return { kind: "opinion", stretch, subjects: [], ...(own ? { own: true } : {}), judge: () => verdict };
}
