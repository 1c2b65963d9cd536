// The words in which promises, events and series are told. Apart from the schemas, since who asks needs no schema library.

export const COMMITMENT_KINDS = ["purchase", "suspend", "remove", "refrain", "act", "approve", "meet"] as const;

/** How a commitment stands (design §6), by a yardstick. */
export const STANDINGS = [
  "kept",
  "kept-late",
  "partly",
  "broken",
  "on-track",
  "behind",
  "pending",
  "moot",
  "disputed",
  "unknown",
] as const;

export const EVENT_KINDS = ["call", "meeting", "round", "message", "announcement", "act"] as const;

/** `claimed`: one side says that it took place, and nobody else does. */
export const EVENT_STATUSES = ["intended", "planned", "put-off", "held", "claimed"] as const;

/** `cumulative`: each row is the total since `since`; `flow`: what fell into the row's period; `level`: how it stood. */
export const SERIES_KINDS = ["cumulative", "flow", "level"] as const;

/** The columns that a series' table must have; `from` may be empty for a figure as of one day. */
export const SERIES_COLUMNS = ["from", "through", "published", "value", "source"] as const;

/** What may stand in `bound`: how the figure stands to the truth. */
export const BOUNDS = ["about", "at-least", "at-most"] as const;
