// Texts that a question must have worked on before it can be asked: a page is read into an article first.

import type { Problem } from "../model/problem.ts";
import type { RawArgs, View } from "../views/index.ts";

export interface Prepared {
  readonly raw: RawArgs;
  readonly problems: readonly Problem[];
}

/** The question with every such text made ready. */
export async function prepared(view: View, raw: RawArgs): Promise<Prepared> {
  const problems: Problem[] = [];
  const ready: Record<string, readonly string[]> = { ...raw };
  for (const [name, param] of Object.entries(view.params)) {
    const { prepare } = param.type;
    const texts = raw[name];
    if (!prepare || !texts) continue;
    const made = await Promise.all(texts.map((text) => prepare(text)));
    problems.push(...made.flatMap((one) => (one.ok ? [] : one.problems.map((p) => ({ ...p, at: p.at ?? name })))));
    ready[name] = made.flatMap((one) => (one.ok ? [one.value] : []));
  }
  return { raw: ready, problems };
}
