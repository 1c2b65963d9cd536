// `npm start`: from a fresh clone to a running Trucebook. Installs and builds only what is missing or out of date.

import { script } from "./support/guard.js";
import { installMissing } from "./support/install.js";
import { ROOT } from "./support/root.js";
import { isBuilt } from "./support/stamp.js";

await script(async () => {
  await installMissing();
  if (!isBuilt()) {
    const { build } = await import("./build.js");
    await build({ types: false });
  }
});

if (!process.exitCode) {
  // Ctrl-C is the way to end it, so it is no failure; the server closes by itself, this is for a request that hangs.
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => setTimeout(() => process.exit(0), 2000).unref());
  const command = `${ROOT}bin/trucebook.js`;
  process.argv = [process.execPath, command, "start", ...process.argv.slice(2)];
  await import("../bin/trucebook.js");
}
