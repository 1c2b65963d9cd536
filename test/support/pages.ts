// The pages whose commands are run: the README and everything in docs/.

import { existsSync } from "node:fs";
import { filesBelow, ROOT } from "./root.ts";

export const PAGES = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", ".md")].filter((page) =>
  existsSync(ROOT + page),
);
