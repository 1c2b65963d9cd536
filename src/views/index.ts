// Every question that the book answers, one line each. A new question is a new file and a line here.

import type { View } from "./view.ts";

export { ask, COMMON_PARAMS, type Refusal } from "./ask.ts";
export type { JsonSchema, Param, Params, ParamType, RawArgs } from "./param.ts";
export type { Block, Cell, Column, Piece, Sheet, StepPoint, ViewLink } from "./sheet.ts";
export type { Asked, Because, Envelope, View } from "./view.ts";

export const VIEWS: readonly View[] = [];
