// What ships are made for. Apart from the schema of their fees, since who asks needs no schema library.

/** Ships by what they are made for; `vehicle-carrier` takes in roll-on/roll-off ships. */
export const SHIP_TYPES = [
  "vehicle-carrier",
  "container",
  "bulk",
  "tanker",
  "lng-carrier",
  "general-cargo",
  "passenger",
  "other",
] as const;
