// What a kind of subject is: its name, its words, and the facets that its statements may set.

import type * as z from "zod";
import type { Name } from "../../model/words.ts";

export interface Kind {
  readonly id: string;
  readonly name: Name;
  /** One line for readers of the book format. */
  readonly about: string;
  /** Every facet is optional in a statement; each is resolved on its own. */
  readonly facets: z.ZodObject;
}
