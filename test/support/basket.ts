// The definitions of averages in the shipped book, and the goods that they weigh.

import type { BasketDefinition } from "../../src/model/averages.ts";
import { BOOK } from "./shipped.ts";

const { definitions, weights, content } = BOOK.averages();

export function basketDefinition(id: string): BasketDefinition {
  const found = definitions.get(id);
  if (found?.kind !== "statutory" && found?.kind !== "added") throw new Error(`no basket ${id} in the book`);
  return found;
}

export const WEIGHTS = weights("us-imports-china-2024") ?? { rows: [] };
export const CONTENT = content("bea")?.rows ?? [];
