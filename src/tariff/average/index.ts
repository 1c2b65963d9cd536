// Averages of a side's tariffs over a basket of goods: what a definition says, computed from the law of each day.

export type { LayerAmount, MeasureAmount } from "./amounts.ts";
export { type Average, type Averages, averages, type Contribution } from "./average.ts";
export { type Basket, basketOf } from "./basket.ts";
export { type BridgeRow, bridge } from "./bridge.ts";
export type { BasketMethod } from "./definition.ts";
export { valueEnding } from "./ending.ts";
export { type FlatStretch, flatStretches } from "./flat.ts";
export { type Fine, pointOf } from "./goods.ts";
export { NO_LIST } from "./parts.ts";
export { type Points, pointsMinus, pointsOf, pointsSum } from "./points.ts";
export { type WeighedAverages, weighed } from "./weighed.ts";
export type { ContentRow, WeightRow } from "./weights.ts";
