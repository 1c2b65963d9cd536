// What a page gives before its site's furniture is carried out: blocks of text, and what its head says.

import type { Language } from "../../model/words.ts";
import type { Day } from "../../time/index.ts";
import type { DatedBy } from "../types.ts";

/** A paragraph or heading as it stands on the page. */
export interface Block {
  readonly text: string;
  readonly heading: boolean;
}

export interface Draft {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: { readonly day: Day; readonly by: DatedBy } | null;
  readonly url: string | null;
  /** What the page itself says that its language is. */
  readonly lang: string | null;
  readonly blocks: readonly Block[];
}

export type PageFormat = "html" | "markdown" | "text";

export interface PageOptions {
  /** Guessed from the text where it is not given. */
  readonly format?: PageFormat | undefined;
  /** Where the page comes from; its day often stands in it. Nothing is fetched. */
  readonly url?: string | undefined;
  /** The day of publication, where the asker knows better than the page. */
  readonly published?: Day | undefined;
  readonly lang?: Language | undefined;
}
