// Quantities of goods: what is said of them, read into customs' own units.

export { type Basis, isMoney, PARTS, type Part, partsOf, wholeOf } from "./basis.ts";
export { formatQuantity, inUnit } from "./convert.ts";
export { nearest } from "./did-you-mean.ts";
export { NO_QUANTITIES, parseQuantities, parseQuantity, type Quantities, type Quantity, unitOf } from "./parse.ts";
export { UNITS, type Unit } from "./units.ts";
