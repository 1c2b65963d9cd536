// The hypotheses that can be laid on top of the book, with their names: the book's own, and the one that every book has.

import { AS_ANNOUNCED } from "../engine/index.ts";
import type { Book } from "../model/book.ts";

export interface NamedWhatIf {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

const ANNOUNCED: NamedWhatIf = {
  id: AS_ANNOUNCED,
  name: "As announced",
  about: "What governments announced counts as if it were enacted.",
};

export function whatIfsOf(record: Book): readonly NamedWhatIf[] {
  const own = [...record.whatIfs.values()].map(({ id, name, about }) => ({ id, name: name.en, about }));
  return own.some(({ id }) => id === AS_ANNOUNCED) ? own : [ANNOUNCED, ...own];
}
