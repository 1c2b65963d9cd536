// Halved, doubled, cut in half: a move told as a multiple of the old level.

import type { Language } from "../../model/words.ts";
import type { Multiple } from "../types.ts";
import { scan } from "./scan.ts";

const RULES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [
      /(?<![a-z])(?:halv(?:e|es|ed|ing)|(?:cut|reduced|cutting|reducing|lowered|slashed)(?: [a-z]+){0,4} (?:in|by) half|half of (?:its|their) (?:previous|former) level)(?![a-z])/g,
      "0.5",
    ],
    [/(?<![a-z])(?:doubl(?:e|es|ed|ing)|twofold)(?![a-z])(?! (?:standard|tax|down))/g, "2"],
    [/(?<![a-z])(?:tripl(?:e|es|ed|ing)|threefold)(?![a-z])/g, "3"],
    [/(?<![a-z])(?:quadrupl(?:e|es|ed|ing)|fourfold)(?![a-z])/g, "4"],
  ],
  es: [
    [
      /(?<![a-z])(?:(?:redu[a-z]{2,6}|baj[a-z]{1,5}|recort[a-z]{1,5}|rebaj[a-z]{1,5})(?: [a-z]+){0,4} )?(?:a|por|en) la mitad(?! de)(?![a-z])/g,
      "0.5",
    ],
    [/(?<![a-z])duplic(?:o|a|an|aron|ado|ada|ando|ar)(?![a-z])|(?<![a-z])al doble(?![a-z])/g, "2"],
    [/(?<![a-z])triplic(?:o|a|an|aron|ado|ada|ando|ar)(?![a-z])/g, "3"],
  ],
  zh: [
    [/减半|腰斩|砍半|减少一半|降低一半|下调一半/g, "0.5"],
    [/翻一番|翻番|翻倍|增加一倍|增长一倍|倍增/g, "2"],
  ],
};

/** The multiples of a sentence; offsets count in it. */
export function multiplesIn(text: string, folded: string, lang: Language): Multiple[] {
  return RULES[lang].flatMap(([pattern, times]) =>
    scan(pattern, folded).map((match): Multiple => {
      const end = match.index + match[0].length;
      return {
        kind: "multiple",
        ...{ start: match.index, end, text: text.slice(match.index, end) },
        ...{ unit: "times", noun: null, times, reach: null, per: null },
        ...{ moved: Number(times) < 1 ? "down" : "up", reads: "to", average: false },
      };
    }),
  );
}
