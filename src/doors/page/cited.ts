// Which citations of the page stand behind a figure: their numbers, by the ids that the figure names.

import type { Because } from "../../views/index.ts";

export interface Cited {
  /** The numbers of the citations, counted from one; empty where none of them stands on the page. */
  numbersOf(ids: readonly string[]): readonly number[];
  /** Has a figure of the page named this citation? */
  isNamed(number: number): boolean;
}

/** An id is a statement's; else the document's; else that of the thing spoken of. The nearest kind wins. */
export function citedBy(because: readonly Because[]): Cited {
  const [statements, documents, things] = [new Map(), new Map(), new Map()] as Map<string, number[]>[];
  const add = (map: Map<string, number[]> | undefined, id: string | undefined, number: number) => {
    if (id !== undefined) map?.set(id, [...(map.get(id) ?? []), number]);
  };
  because.forEach(({ id, by, about }, i) => {
    add(statements, id === about ? undefined : id, i + 1);
    add(documents, documentOf(by), i + 1);
    add(things, about, i + 1);
  });
  const named = new Set<number>();
  return {
    numbersOf(ids) {
      const found = ids.flatMap((id) => statements?.get(id) ?? documents?.get(id) ?? things?.get(id) ?? []);
      const numbers = [...new Set(found)];
      for (const number of numbers) named.add(number);
      return numbers;
    },
    isNamed: (number) => named.has(number),
  };
}

/** `eo-14358, section 3` is the place in a document; this is its id. */
export function documentOf(by: string): string {
  return by.split(", ")[0] ?? by;
}
