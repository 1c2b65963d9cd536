// Light, dark, or as the system has it: one button that goes round, and remembers. `theme-early.ts` sets it before the page shows.

import { word } from "./words.ts";

const STORE = "trucebook-theme";
const ROUND = ["system", "light", "dark"] as const;
type Theme = (typeof ROUND)[number];

export function addTheme(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  if (!button || button.dataset.ready) return;
  button.dataset.ready = "yes";
  say(button, chosen());
  button.addEventListener("click", () => {
    const next = ROUND[(ROUND.indexOf(chosen()) + 1) % ROUND.length] ?? "system";
    choose(next);
    say(button, next);
  });
}

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, theme);
  } catch {
    // It holds until the page is left.
  }
}

function say(button: HTMLButtonElement, theme: Theme): void {
  const told = `${word("theme")}: ${word(theme)}`;
  button.setAttribute("aria-label", told);
  button.title = told;
}
