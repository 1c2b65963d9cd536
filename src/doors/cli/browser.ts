// Opens a page in the user's browser, where there is one.

import { spawn } from "node:child_process";

export function openBrowser(url: string): void {
  const [command, ...args] = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // No browser is no fault: the address stands on the terminal.
  child.on("error", () => {});
  child.unref();
}

function opener(url: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", url];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  return ["xdg-open", url];
}
