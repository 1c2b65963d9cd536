// The reader: an article, its sentences, and the signs in them that claims are made of.

export type * from "./types.ts";
