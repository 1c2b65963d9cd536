// Port fees on ships: a ship and a day in, the fee that reaches it, its steps and its amount out.

export type { Ahead as ShipFeeAhead } from "./ahead.ts";
export { type Candidate as ShipFee, type ShipBill, shipBill } from "./assess.ts";
export { type Charge as ShipCharge, type Step as ShipFeeStep, tonsCounted } from "./charge.ts";
export type { Decided as ShipFeeDecided } from "./decide.ts";
export type { Call as ShipCall, Fact as ShipFact } from "./ship.ts";
