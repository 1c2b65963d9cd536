// Every question that the book answers, one line each. A new question is a new file and a line here.

import { changes } from "./changes.ts";
import { duty } from "./duty.ts";
import { find } from "./find.ts";
import { history } from "./history.ts";
import { next } from "./next.ts";
import { source } from "./source.ts";
import { state } from "./state.ts";
import type { View } from "./view.ts";
import { why } from "./why.ts";

export { ask, COMMON_PARAMS, type Refusal } from "./ask.ts";
export type { JsonSchema, Param, Params, ParamType, RawArgs } from "./param.ts";
export type { Block, Cell, Column, Piece, Sheet, StepPoint, ViewLink } from "./sheet.ts";
export type { Asked, Because, Envelope, View } from "./view.ts";
export { view } from "./view.ts";

export const VIEWS: readonly View[] = [state, next, duty, history, find, why, changes, source];
