// `npm run docs`: makes the pages that are told by the code itself: problems, kinds and facets.

import { writeFileSync } from "node:fs";
import { generatedDocs } from "../test/support/generated-docs.ts";

for (const [page, text] of Object.entries(generatedDocs())) writeFileSync(page, text);
