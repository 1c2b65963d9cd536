// Compiles book/ into the folder named, so that the command need not read and check it at every start.

import { compileBook } from "../src/book/compile.ts";

const out = process.argv[2] ?? "dist/book";
const problems = await compileBook("book", out);
for (const { at, code, message, excerpt, help } of problems) {
  console.error([`${at ?? "book"}: ${code}: ${message}`, excerpt, help].filter(Boolean).join("\n"));
}
process.exitCode = problems.length > 0 ? 1 : 0;
