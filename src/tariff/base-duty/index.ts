// The base duty of goods under a rate of the schedule.

export type { BaseDuty, Between, Charged, Need } from "./answer.ts";
export { baseDuty, equivalent } from "./base-duty.ts";
export { amountOf, type ChargeBasis, type Goods } from "./goods.ts";
export { ratePerKg } from "./slide.ts";
