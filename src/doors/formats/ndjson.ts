// The rows of an answer as one JSON document a line, for programs that read a stream.

import { type Format, hasRows, rowsOf } from "./format.ts";

export const ndjson: Format = {
  name: "ndjson",
  type: "application/x-ndjson",
  suits: hasRows,
  render: (envelope, _link, view) =>
    rowsOf(view, envelope)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(""),
};
