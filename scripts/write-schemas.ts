// Writes the JSON Schemas of the book's files, by which editors check and complete them, to schema/.

import { mkdirSync, writeFileSync } from "node:fs";
import { schemaFiles } from "../src/book/schemas.ts";

mkdirSync("schema", { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(`schema/${name}`, text);
