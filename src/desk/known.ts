// The slider in "Known": it replays what was known, stop by stop, each a day on which something was stated.

import { all } from "./element.ts";
import { go } from "./pages.ts";

export function addKnownSlider(): void {
  for (const range of all<HTMLInputElement>("input[data-days]:not([data-ready])")) {
    range.dataset.ready = "yes";
    const days = (range.dataset.days ?? "").split(" ");
    const told = range.parentElement?.querySelector("output");
    const say = () => {
      const day = days[Number(range.value)] ?? "";
      range.setAttribute("aria-valuetext", day);
      if (told) told.textContent = day;
    };
    range.addEventListener("input", say);
    range.addEventListener("change", () => {
      const url = new URL(location.href);
      url.hash = "";
      url.searchParams.set("known", days[Number(range.value)] ?? "");
      void go(url);
    });
    say();
  }
  // The stop on which the page stands is brought into view, without moving the page itself.
  for (const strip of all(".replay")) {
    const current = strip.querySelector<HTMLElement>("[aria-current]");
    if (current) strip.scrollLeft = current.offsetLeft - strip.clientWidth / 2;
  }
}
