// A read article as schema.org ClaimReview (JSON-LD): one review a claim, as known now, with what it rests on.

import { type Envelope, type ReadView, standingWord } from "../../views/index.ts";
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
      itemReviewed: {
        "@type": "Claim",
        text: claim.sentence,
        ...(answer.article.published ? { datePublished: answer.article.published } : {}),
        ...(answer.article.title
          ? { appearance: { "@type": "CreativeWork", headline: answer.article.title, inLanguage: answer.article.lang } }
          : {}),
      },
      reviewRating: rating(claim.now.verdict),
      reviewBody: claim.now.reason,
      reviewAspect: `as known on ${claim.now.known}; as known on ${claim.then.known}: ${standingWord(claim.then.verdict)}`,
      citation: claim.now.evidence.map(({ id, says, source }) => ({
        ...{ "@type": "CreativeWork", identifier: id, name: source.title, abstract: says },
        ...(source.url ? { url: source.url } : {}),
      })),
      isBasedOn: { "@type": "Dataset", name: book.name, version: book.hash, temporalCoverage: `../${asOf.known}` },
    }));
    // Such data is put between the script tags of a page, where a "</script>" in an article's title would end it.
    return `${JSON.stringify(reviews, null, 2).replaceAll("<", "\\u003c")}\n`;
  },
};

function rating(verdict: string) {
  const value = RATINGS[verdict];
  const scale = value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
  return { "@type": "Rating", alternateName: standingWord(verdict), ...scale };
}
