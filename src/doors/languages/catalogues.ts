// All catalogues, one a part of the desk.

import frame from "./catalogue/frame.json" with { type: "json" };
import type { Catalogue } from "./phrase-book.ts";

export const CATALOGUES: readonly Catalogue[] = [frame];
