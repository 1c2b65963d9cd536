// An article in, its claims out: each as known on the day it was published and as known now.

import type { Book } from "../model/book.ts";
import type { Language } from "../model/words.ts";
import type { Day } from "../time/index.ts";
import { type Claim, type ClaimKindName, claimsIn } from "./claims/index.ts";
import { sceneOf } from "./scene.ts";
import { readingsOf } from "./text/reading.ts";
import type { Article, Reading } from "./types.ts";
import { type Judged, overtakenBy } from "./verdict.ts";

export interface ReadClaim {
  readonly id: string;
  readonly sentence: string;
  /** Where the words stand in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: number;
  readonly kind: ClaimKindName;
  readonly subjects: readonly string[];
  readonly then: Judged & { readonly known: Day };
  readonly now: Judged & { readonly known: Day };
}

export interface ReadAnswer {
  readonly article: { readonly title: string | null; readonly published: Day | null; readonly lang: Language };
  readonly claims: readonly ReadClaim[];
}

export interface ReadOptions {
  /** The last day that the writer could know of; without one, the day that the article is of. */
  readonly published?: Day;
  /** The last day that is to be known now. */
  readonly known: Day;
}

export function read(book: Book, article: Article, { published, known }: ReadOptions): ReadAnswer {
  const day = published ?? article.published ?? article.anchor?.day ?? known;
  const readings = readingsOf(article, book);
  const scene = sceneOf(book, article, readings, { published: day < known ? day : known, known });
  const found = readings.flatMap((reading) => claimsIn(reading, scene).map((claim) => ({ reading, claim })));
  const { title, lang } = article;
  return {
    article: { title, published: published ?? article.published, lang },
    claims: found.map(({ reading, claim }, i) => claimOf(`c${i + 1}`, reading, claim, scene.published, known)),
  };
}

function claimOf(id: string, { sentence }: Reading, claim: Claim, published: Day, known: Day): ReadClaim {
  const then = claim.judge({ known: published, on: published });
  const now = overtakenBy(then, claim.judge({ known, on: known }));
  const { start, end, text } = claim.stretch;
  return {
    id,
    sentence: sentence.text,
    ...{ start, end, text, paragraph: sentence.paragraph },
    kind: claim.kind,
    subjects: claim.subjects,
    // biome-ignore lint/suspicious/noThenProperty: the answer's shape; it is never awaited.
    then: { known: published, ...then },
    now: { known, ...now },
  };
}
