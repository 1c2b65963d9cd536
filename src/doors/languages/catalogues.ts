// All catalogues, one a part of the desk.

import edition from "./catalogue/edition.json" with { type: "json" };
import frame from "./catalogue/frame.json" with { type: "json" };
import type { Catalogue } from "./phrase-book.ts";

export const CATALOGUES: readonly Catalogue[] = [frame, edition];
