// That no act has carried out what was announced: the book has the announcement and looks for the act.

import { byStatement, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { cue, find, has } from "./cue.ts";
import { dayWords, nameOf } from "./words.ts";

const NO_ACT = cue(
  "(?:no|without(?: any| an?)?|neither side has (?:issued|published)(?: an?| any)?) (?:(?:legal|formal|official|published|written|implementing|such|federal register|executive|new) ){0,3}(?:acts?|notices?|orders?|instruments?|legal text|rule|regulation|paperwork|documents?)(?: [\\w.']+){0,8}? (?:published|issued|signed|appeared|followed|seen|out|exists?|gazetted|found|put out|emerged)|" +
    "(?:no|not|n't|never|yet to)(?: yet)? (?:been |be )?(?:formali[sz]ed|enacted|codified|gazetted|put into law|written into law|made legal|implemented|put in writing)",
  "尚未(?:发布|出台|公布).{0,8}(?:公告|文件|通知|命令)|没有(?:任何)?(?:公告|文件|法令)",
);
const EXTENSION = cue(
  "exten(?:d|ds|ded|ding|sion)|prolong\\w*|stretch\\w*|roll\\w* over|truce|prorrog\\w+|extension|tregua",
  "延长|延期|展期|休战",
);

export const notEnacted: ClaimKind = {
  name: "measure-state",
  find(reading, scene) {
    const words = find(reading.sentence, NO_ACT);
    const before = scene.readings[scene.readings.indexOf(reading) - 1];
    if (!words || !speaks(reading, before)) return [];
    return [
      {
        kind: "measure-state",
        stretch: words,
        subjects: ["both-extend-2027-01-10"],
        judge: (at) => judgeActs(scene, at),
      },
    ];
  },
};

function speaks({ sentence }: Reading, before: Reading | undefined): boolean {
  return has(sentence.text, EXTENSION) || (before !== undefined && has(before.sentence.text, EXTENSION));
}

function judgeActs({ book }: Scene, { known }: Vantage): Judged {
  const announced = [...book.positions.values()].filter((p) => p.made <= known && p.announces.length > 0);
  const last = announced.at(-1);
  if (!last) return missing("an announcement of that kind by then");
  const proofs: Proof[] = announced.slice(-3).map((position) => ({ is: "position", position }));
  const ends = last.announces.flatMap(({ span }) => span.until?.local.slice(0, 10) ?? []);
  const subjects = last.announces.flatMap(({ subject }) => book.subjects.get(subject) ?? []);
  const acts = subjects.flatMap((s) =>
    s.statements.filter((st) => st.made <= known && ends.includes(st.span.until?.local.slice(0, 10) ?? "")),
  );
  const [act] = acts;
  if (act) return judged("false", `It was carried out by an act of ${dayWords(act.made)}.`, [byStatement(act)]);
  return judged("true", `Announced by ${nameOf(last)}; the book holds no act that carries it out.`, proofs);
}
