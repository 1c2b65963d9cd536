// The reader: an article, its sentences, the signs in them, the claims that they make, and what the book says of each.

export type { PageFormat, PageOptions } from "./article/draft.ts";
export { readPage } from "./article/page.ts";
export type { Claim, ClaimKindName } from "./claims/index.ts";
export { type ReadAnswer, type ReadClaim, type ReadOptions, read } from "./read.ts";
export { type Readout, type ReadoutRow, readoutOf } from "./readout.ts";
export type { Proof } from "./record/proof.ts";
export { readingsOf } from "./text/reading.ts";
export { sentencesOf } from "./text/sentences.ts";
export type * from "./types.ts";
export { type Judged, VERDICTS, type Verdict } from "./verdict.ts";
