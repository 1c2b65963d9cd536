// `after-the-edge`: a book that is complete through a day holds nothing made after it.

import type { Check } from "./check.ts";

export const afterTheEdge: Check = (book) => {
  const statements = [...book.subjects.values()].flatMap((subject) => subject.statements);
  return [...statements, ...book.positions.values()]
    .filter(({ made }) => made > book.recordedThrough)
    .map(({ id, made, place }) => ({
      code: "after-the-edge",
      message: `\`${id}\` was made on ${made}, but the book is recorded through ${book.recordedThrough}`,
      help: "move `recordedThrough` in book.yaml when the record is complete up to then",
      at: place,
    }));
};
