// `made-before-instrument`: nobody can make a statement by a document that is not there yet.

import type { Check } from "./check.ts";

export const madeBeforeInstrument: Check = (book) =>
  [...book.subjects.values()]
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const instrument = book.instruments.get(statement.by);
      if (!instrument || statement.made >= instrument.made) return [];
      const message = `\`${statement.id}\` is dated ${statement.made}, before its instrument \`${instrument.id}\` was made on ${instrument.made}`;
      const help = "leave `made:` out, or cite the instrument that made it then";
      return [{ code: "made-before-instrument", message, help, at: statement.place, also: instrument.place }];
    });
