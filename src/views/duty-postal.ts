// Mail and shipments of low value: what is charged in place of the duties of the line.

import { facetsAt, speakers } from "../engine/index.ts";
import type { Book, Subject } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import {
  cents,
  formatMoney,
  formatPercent,
  type Money,
  parseMoney,
  parsePercent,
  percentOf,
  shareOf,
} from "../tariff/index.ts";
import type { AsOf } from "../time/index.ts";
import { because } from "./because.ts";
import type { DutyAnswer, LayerJson } from "./duty-answer.ts";
import type { DutyArgs } from "./duty-params.ts";
import { usDuty, usEntry } from "./duty-us.ts";
import type { Answered, Asked } from "./view.ts";

interface PostalFacets {
  readonly status: string;
  readonly treatment: "duty-free" | "flat" | "line";
  readonly adValorem: string;
  readonly perItem: string;
  readonly limit: string;
  readonly refundable: string;
  readonly origins: "all" | readonly string[];
}

export function postalDuty(book: Book, asked: Asked, args: DutyArgs): Result<Answered<DutyAnswer>> {
  const at: AsOf = { on: asked.on, known: asked.known };
  const found = treatmentOf(book, at, args.origin ?? "CN");
  const limit = found && parseMoney(found.facets.limit ?? "");
  if (!found || found.facets.treatment === "line" || (limit && args.value?.gt(limit)))
    return asOrdinary(book, asked, args, found, limit);
  const entry = usEntry(book, asked, args);
  if (!entry.ok) return entry;
  const layer = layerOf(found, args);
  if (!layer.ok) return layer;
  const answer: DutyAnswer = {
    line: { hts: args.hts, origin: entry.value.setting.origin, importer: "US", entered: entry.value.setting.day },
    layers: layer.value ? [layer.value] : [],
    notCharged: [],
    total: { rate: layer.value ? layer.value.rate : "0%", amount: layer.value ? layer.value.amount : zero(args.value) },
    needs: [],
    mayApply: [],
    filing: [],
    notCovered: [],
  };
  return fine({ answer, because: because(book, speakers(found.subject, at)), notes: notesOf(found) });
}

interface Treatment {
  readonly subject: Subject;
  readonly facets: Partial<PostalFacets>;
}

function treatmentOf(book: Book, at: AsOf, origin: string): Treatment | null {
  for (const subject of book.subjects.values()) {
    if (subject.kind !== "postal-duty") continue;
    const facets = facetsAt<PostalFacets>(subject, at);
    const open = facets.origins === "all" || (facets.origins ?? []).includes(origin);
    if (facets.status === "in-force" && open) return { subject, facets };
  }
  return null;
}

function asOrdinary(
  book: Book,
  asked: Asked,
  args: DutyArgs,
  found: Treatment | null,
  limit: Money | null,
): Result<Answered<DutyAnswer>> {
  const ordinary = usDuty(book, asked, args);
  if (!ordinary.ok) return ordinary;
  const over = limit && args.value?.gt(limit) ? `Worth more than ${formatMoney(limit)} dollars: ` : "";
  const why = found
    ? `${over}mail pays the duties of the line on this day.`
    : "No postal treatment is in force on this day.";
  return fine({ ...ordinary.value, notes: [why, ...ordinary.value.notes] });
}

/** The layer, or null where low value is free of duty. */
function layerOf({ subject, facets }: Treatment, args: DutyArgs): Result<LayerJson | null> {
  if (facets.treatment === "duty-free") return fine(null);
  const method = args["postal-method"];
  if (!method) {
    const message = "mail is charged in one of two ways, as the carrier picked";
    const help = `add --postal-method ad-valorem (${facets.adValorem ?? "not open"}) or specific (${facets.perItem ?? "not open"})`;
    return wrong({ code: "missing-parameter", message, help, at: "postal-method" });
  }
  const layer = method === "specific" ? perItem(facets, args) : adValorem(facets, args);
  if (!layer) {
    const help = method === "specific" ? "add --postal-method ad-valorem" : "add --postal-method specific";
    return wrong({ code: "not-open", message: `the ${method} way is not open on this day`, help, at: "postal-method" });
  }
  return fine({ measure: subject.id, name: subject.name.en, heading: null, ...layer, by: [] });
}

type Charged = Pick<LayerJson, "rate" | "base" | "baseIs" | "amount">;

function perItem(facets: Partial<PostalFacets>, args: DutyArgs): Charged | null {
  // A facet cannot be unsaid; an amount of nothing says that the way is closed.
  const amount = parseMoney(facets.perItem ?? "");
  if (!amount?.gt("0")) return null;
  const share = args.value ? shareOf(amount, args.value) : null;
  return {
    rate: share && formatPercent(share),
    base: null,
    baseIs: `per item, ${facets.perItem}`,
    amount: formatMoney(amount),
  };
}

function adValorem(facets: Partial<PostalFacets>, args: DutyArgs): Charged | null {
  const rate = facets.adValorem && parsePercent(facets.adValorem);
  if (!rate) return null;
  const amount = args.value ? formatMoney(cents(percentOf(rate, args.value))) : null;
  return {
    rate: formatPercent(rate),
    base: args.value ? formatMoney(args.value) : null,
    baseIs: "entered value",
    amount,
  };
}

function notesOf({ facets }: Treatment): string[] {
  if (facets.treatment === "duty-free")
    return [`Mail worth up to ${facets.limit ?? "the limit"} is free of duty on this day.`];
  return facets.refundable === "yes" ? ["Charged under a law that was later held void."] : [];
}

function zero(value: Money | undefined): string | null {
  return value ? "0.00" : null;
}
