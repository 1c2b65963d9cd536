// The book may change while a page stands open: who comes back to it is told, and nothing changes unasked.

import { button, make } from "./element.ts";
import { STILL } from "./pages.ts";
import { word } from "./words.ts";

export function startStale(): void {
  if (STILL) return;
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void compare());
}

export async function compare(): Promise<void> {
  const stamp = document.querySelector<HTMLElement>("[data-hash]");
  const hash = await hashNow();
  if (!stamp || hash === null || hash === stamp.dataset.hash || document.querySelector(".stale")) return;
  const load = button(word("loadIt"), "btn", () => location.reload());
  stamp.after(make("span", { class: "stale", role: "status" }, `${word("stale")} `, load));
}

/** Null where nobody can say. */
async function hashNow(): Promise<string | null> {
  try {
    const answer = await fetch(new URL("../healthz", import.meta.url));
    const told: unknown = await answer.json();
    return typeof told === "object" && told !== null && "hash" in told && typeof told.hash === "string"
      ? told.hash
      : null;
  } catch {
    return null;
  }
}
