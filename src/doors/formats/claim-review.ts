// A read article as schema.org ClaimReview (JSON-LD): one review a claim, as known now, with what it rests on.

import {
  type AddedClaim,
  type Envelope,
  type Evidence,
  type ReadNote,
  type ReadView,
  standingWord,
} from "../../views/index.ts";
import type { Format } from "./format.ts";

/** schema.org wants a number beside the word; opinions and what nobody can know get none. */
const RATINGS: Readonly<Record<string, number>> = {
  false: 1,
  misleading: 2,
  overtaken: 3,
  "true-with-limits": 4,
  true: 5,
};

export const claimReview: Format = {
  name: "claimreview",
  type: "application/ld+json; charset=utf-8",
  suits: ({ name }) => name === "read",
  render(envelope) {
    const { answer, asOf, book } = envelope as Envelope<ReadView>;
    const reviews = answer.claims.map((claim) => ({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      identifier: `${book.hash}#${claim.id}`,
      datePublished: claim.now.known,
      author: { "@type": "Organization", name: "Trucebook" },
      claimReviewed: claim.text.trim(),
      itemReviewed: itemOf(claim, answer.article),
      reviewRating: rating(claim.now.verdict),
      reviewBody: claim.now.reason,
      reviewAspect: `as known on ${claim.now.known}; as known on ${claim.then.known}: ${standingWord(claim.then.verdict)}`,
      citation: claim.now.evidence.map(cited),
      isBasedOn: { "@type": "Dataset", name: book.name, version: book.hash, temporalCoverage: `../${asOf.known}` },
    }));
    const noted = [...answer.claims, ...answer.added].flatMap((claim) =>
      claim.note ? [byHand(claim, claim.note, answer)] : [],
    );
    // Such data is put between the script tags of a page, where a "</script>" in an article's title would end it.
    return `${JSON.stringify([...reviews, ...noted], null, 2).replaceAll("<", "\\u003c")}\n`;
  },
};

/** A person's judgement is a review of its own, under the person's name. */
function byHand(claim: Pick<AddedClaim, "id" | "text" | "sentence">, note: ReadNote, { article }: ReadView) {
  const [verdict, known] =
    note.now === null ? [note.then ?? "", "as known when it was published"] : [note.now, "as known now"];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    identifier: `${note.at}#${claim.id}`,
    datePublished: note.date,
    author: { "@type": "Person", name: note.author },
    claimReviewed: claim.text.trim(),
    itemReviewed: itemOf(claim, article),
    reviewRating: rating(verdict),
    reviewBody: note.reason,
    reviewAspect: `${known}, judged by hand`,
    citation: note.evidence.map(cited),
  };
}

function itemOf({ sentence }: { readonly sentence: string }, { published, title, lang }: ReadView["article"]) {
  return {
    "@type": "Claim",
    text: sentence,
    ...(published ? { datePublished: published } : {}),
    ...(title ? { appearance: { "@type": "CreativeWork", headline: title, inLanguage: lang } } : {}),
  };
}

function cited({ id, says, source }: Evidence) {
  return {
    ...{ "@type": "CreativeWork", identifier: id, name: source.title, abstract: says },
    ...(source.url ? { url: source.url } : {}),
  };
}

function rating(verdict: string) {
  const value = RATINGS[verdict];
  const scale = value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
  return { "@type": "Rating", alternateName: standingWord(verdict), ...scale };
}
