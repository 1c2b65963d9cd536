// Shelves whose files hold one thing each, named after it.

import type * as z from "zod";
import { claim } from "../documents.ts";
import { type Parsed, unlessFaulty } from "../loading.ts";
import { type Spot, shape } from "../shape.ts";
import type { Role } from "../shelves.ts";
import type { Hearing } from "./hearing.ts";

/** Every thing of the shelf, in its shape; one with a fault is left out and its id remembered. */
export function readOneEach<T extends { readonly id: string }, V>(
  { loading }: Hearing,
  yaml: readonly Parsed[],
  role: Role,
  schema: z.ZodType<T>,
  folder: string,
  make: (text: T, spot: Spot) => V,
): V[] {
  return yaml
    .filter((parsed) => parsed.role === role)
    .flatMap(({ file, path }) => {
      const spot = { file, path: [] };
      const value = unlessFaulty(loading, () => {
        const text = shape(schema, file.data, spot, loading.report);
        if (!text) return null;
        const right = `${folder}/${text.id}.yaml`;
        const message = `\`${text.id}\` belongs in ${right}`;
        const help = "move the file there, or mend the id";
        if (path !== right) loading.report({ code: "misplaced-file", message, help, at: file.at(["id"]) });
        return make(text, spot);
      });
      if (value === null) claim(loading, file.data);
      return value === null ? [] : [value];
    });
}
