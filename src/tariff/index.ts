// The tariff: numbers, rates, quantities, and the duty of a line with every layer that it pays.

export { type AddOn, flatAddOn } from "./add-on.ts";
export {
  type Average,
  type BridgeRow,
  bridge,
  type Fine,
  type FlatStretch,
  flatStretches,
  type LayerAmount,
  NO_LIST,
  pointsMinus,
  pointsOf,
  pointsSum,
  valueEnding,
  type WeighedAverages,
  weighed,
} from "./average/index.ts";
export type { Need } from "./base-duty/index.ts";
export { type Decimal, decimal, larger, plain, ZERO } from "./decimal.ts";
export { type Assessment, assess, type Range } from "./duty/assess.ts";
export { type Assessor, assessor, type Plan, switchDays } from "./duty/assessor.ts";
export type { BaseRate, Layer, Total } from "./duty/bill.ts";
export { chinaLine } from "./duty/china-line.ts";
export { refusedClaims, WORD_CLAIMS } from "./duty/claims.ts";
export type { EntryFacts, Metal } from "./duty/entry.ts";
export { reach } from "./duty/reach.ts";
export type { Claimable, Setting, Spared } from "./duty/relief.ts";
export { type DutyTable, dutyTable } from "./duty/table.ts";
export { BASE_RATE, partlyDutiable, type UsLine, usLine } from "./duty/us-line.ts";
export { harborFee, processingFee } from "./fee.ts";
export { type Heading, headingProblem, parseHeading } from "./heading.ts";
export { addMoney, cents, dollars, formatMoney, type Money, moneyProblem, NO_MONEY, parseMoney } from "./money.ts";
export { chapterOf, formatHts, type HtsNumber, htsProblem, parseHts, prefixesOf } from "./number.ts";
export { formatHs, type HsNumber, hsProblem, parseHs } from "./number-hs.ts";
export { addPercents, formatPercent, type Percent, parsePercent, percentOf, points, shareOf } from "./percent.ts";
export { parseQuantities, parseQuantity, type Quantities } from "./quantity/index.ts";
export { parseRate, printRate, type Rate, wholePercent } from "./rate/index.ts";
export { lineOn, linesBelow, noLineProblem, numbersOf } from "./schedule/index.ts";
export {
  type ShipBill,
  type ShipCall,
  type ShipCharge,
  type ShipFact,
  type ShipFee,
  type ShipFeeAhead,
  type ShipFeeDecided,
  type ShipFeeStep,
  shipBill,
  tonsCounted,
} from "./ship-fee/index.ts";
