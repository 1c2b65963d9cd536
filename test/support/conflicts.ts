// Looks for facets on which statements disagree and none wins, at every moment at which anything changes.

import { facetsOf, history } from "../../src/engine/index.ts";
import type { Book } from "../../src/model/book.ts";

export function conflictsNone(book: Book): string[] {
  return [...book.subjects.values()].flatMap((subject) =>
    facetsOf(subject).flatMap((facet) =>
      history(subject, facet, book.recordedThrough)
        .filter((segment) => segment.conflict.length > 0)
        .map((segment) => `${subject.id} ${facet} from ${segment.from.local}`),
    ),
  );
}
