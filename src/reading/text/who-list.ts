// The two lists of whom news quotes, under one roof.

export { PARTIES } from "./words/parties.ts";
export { SPEAKERS, type WhoLine } from "./words/speakers.ts";
