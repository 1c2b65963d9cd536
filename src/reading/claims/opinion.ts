// What the article thinks of it: told apart from what can be checked, and not judged.

import { judged } from "../verdict.ts";
import type { ClaimKind } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { cue, find } from "./cue.ts";

/** Words that weigh, rank or read meaning into what happened. */
const WEIGHING = cue(
  "pragmatic|thaw|interlude|breakthrough|validates?|prioriti[sz](?:es|ing)|underscores?|underlines?|highlights?|signals?|contrast(?:s|ed)|assertive|positions|represents|reflects|enthusiastic|measured|tangible|historic|landmark|fragile|bold|weak(?:ness)?|victory|win for|loser|winner|embolden|undermin\\w+|credib\\w+|ripple effect|reinforc\\w+|confidence|momentum|asymmetr\\w+|stabili[sz]ing|spiral|concessions on|does not imply|imply|triumph|masterstroke|disaster|wise|foolish|best|worst|should|must|ought|clearly|undoubtedly|remarkable|surprising(?:ly)?|" +
    "pragmatic[ao]|deshielo|interludio|avance historico|valida|prioriza\\w*|subraya\\w*|destaca\\w*|refleja\\w*|contrasta\\w*|historic[ao]|fragil|victoria|triunfo|debilidad|deberia[n]?|sin duda|claramente|demuestra\\w*|evidencia\\w*|representa",
  "务实|历史性|突破|凸显|彰显|反映|体现|脆弱|胜利|应当|应该|无疑|显然|意味着|表明|象征|里程碑|明智|软弱",
);

export const opinion: ClaimKind = {
  name: "opinion",
  find(reading) {
    if (reading.sentence.heading) return [];
    const marked = reading.modality.find(({ kind }) => kind === "opinion") ?? find(reading.sentence, WEIGHING);
    if (!marked) return [];
    const clause = clauseAt(reading, marked.start);
    const lead = clause.text.length - clause.text.trimStart().length;
    const text = clause.text.trim();
    const stretch = { start: clause.start + lead, end: clause.start + lead + text.length, text };
    const verdict = judged("opinion", "A judgement of the author's, which no record can bear out or refute.");
    return [{ kind: "opinion", stretch, subjects: [], judge: () => verdict }];
  },
};
