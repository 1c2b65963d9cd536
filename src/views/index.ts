// Every question that the book answers, one line each. A new question is a new file and a line here.

import { auditSeries } from "./audit-series.ts";
import { average } from "./average.ts";
import { calendar } from "./calendar.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { duty } from "./duty.ts";
import { event } from "./event.ts";
import { events } from "./events.ts";
import { find } from "./find.ts";
import { history } from "./history.ts";
import { markets } from "./markets.ts";
import { measures } from "./measures.ts";
import { next } from "./next.ts";
import { positions } from "./positions.ts";
import { promise } from "./promise.ts";
import { promises } from "./promises.ts";
import { read } from "./read.ts";
import { reconcile } from "./reconcile.ts";
import { series } from "./series.ts";
import { shipfee } from "./shipfee.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { state } from "./state.ts";
import { today } from "./today.ts";
import { under } from "./under.ts";
import type { View } from "./view.ts";
import { why } from "./why.ts";

export { ask, COMMON_PARAMS, type Refusal } from "./ask.ts";
export type { CalendarAnswer } from "./calendar.ts";
export type { ChangesAnswer } from "./changes.ts";
export type { JsonSchema, Param, Params, ParamType, RawArgs } from "./param.ts";
export type { AddedClaim, ReadNote, ReadView } from "./read-answer.ts";
export type { Evidence } from "./read-cite.ts";
export { notesReady } from "./read-notes.ts";
export { standingWord } from "./say.ts";
export type {
  Account,
  Bar,
  BarLook,
  Block,
  ByHand,
  CalendarMark,
  Card,
  Cell,
  Claimed,
  Column,
  Fall,
  Piece,
  RowBar,
  Sheet,
  StepMark,
  StepPoint,
  Stretch,
  TimelineRow,
  ViewLink,
  Voice,
} from "./sheet.ts";
export { viewOf, viewOfWhat } from "./unknown-id.ts";
export type { Asked, Because, Envelope, View, Want } from "./view.ts";
export { view } from "./view.ts";
export { whatIfsOf } from "./what-ifs.ts";

export const VIEWS: readonly View[] = [
  today,
  state,
  next,
  measures,
  duty,
  under,
  history,
  average,
  reconcile,
  auditSeries,
  promises,
  promise,
  events,
  event,
  compare,
  positions,
  read,
  series,
  markets,
  shipfee,
  calendar,
  changes,
  find,
  why,
  sources,
  source,
];
