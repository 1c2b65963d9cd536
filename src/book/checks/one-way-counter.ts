// `one-way-counter`: levers answer one another, so each must name the other.

import type { Check } from "./check.ts";

export const oneWayCounter: Check = (book) =>
  [...book.subjects.values()].flatMap((subject) =>
    subject.counters.flatMap((id) => {
      const other = book.subjects.get(id);
      if (!other || other.counters.includes(subject.id)) return [];
      const message = `\`${subject.id}\` names \`${id}\` as its counter, but \`${id}\` does not name it`;
      const help = `add \`${subject.id}\` to the counters of \`${id}\``;
      return [{ code: "one-way-counter", message, help, at: subject.place, also: other.place }];
    }),
  );
