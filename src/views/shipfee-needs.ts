// What must still be said before a port fee can be told, and how to say it.

import type { ShipBill } from "../tariff/index.ts";

type NeededFact = ShipBill["needs"][number];

export interface ShipNeed {
  readonly need: string;
  readonly why: string;
  readonly example: string;
}

const NEEDS: Readonly<Record<NeededFact, Omit<ShipNeed, "need">>> = {
  type: { why: "which fee reaches the ship turns on what it is made for", example: "--type container" },
  built: { why: "it turns on the country in which the ship was built", example: "--built CN" },
  owner: { why: "it turns on the owner's country", example: "--owner GR" },
  operator: { why: "it turns on the operator's country", example: "--operator DK" },
  flag: { why: "it turns on the flag", example: "--flag LR" },
  "us-share": { why: "a US share in the owner or operator can be enough", example: "--us-share 0%" },
  containers: { why: "the amount per container is due where it is the higher", example: "--containers 3000" },
};

export function needsOf(needs: readonly NeededFact[]): ShipNeed[] {
  return needs.map((need) => ({ need, ...NEEDS[need] }));
}
