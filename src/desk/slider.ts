// The scrubber as a slider: drag it, or use the arrow keys, and it stops at the days on which something changed.

import { go } from "./pages.ts";
import { word } from "./words.ts";

interface Stop {
  readonly place: number;
  readonly words: string;
  readonly href: string;
}

/** Makes the picture of the days a slider. It asks for the day when the hand lets go. */
export function addSlider(): void {
  const scrub = document.querySelector<HTMLElement>("nav.scrub");
  const picture = scrub?.querySelector("svg");
  if (!scrub || !picture || scrub.dataset.slider) return;
  const stops = stopsOf(scrub);
  if (stops.length === 0) return;
  scrub.dataset.slider = "yes";
  const handle = handleOf(stops, picture);
  scrub.append(handle.element);
  let dragged: Stop | null = null;
  const follow = (event: PointerEvent) => {
    dragged = nearest(stops, shareOf(event, picture));
    handle.tell(dragged);
  };
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    follow(event);
    picture.addEventListener("pointermove", follow);
  });
  picture.addEventListener("pointerup", () => {
    picture.removeEventListener("pointermove", follow);
    if (dragged) void go(new URL(dragged.href, location.href));
    dragged = null;
  });
  // The ticks are links; a press on one is the slider's from here on.
  picture.addEventListener("click", (event) => event.preventDefault());
}

function stopsOf(scrub: Element): Stop[] {
  return [...scrub.querySelectorAll("svg a[href]")].map((link) => ({
    place: Number.parseFloat(link.querySelector("line")?.getAttribute("x1") ?? "0") / 100,
    words: link.querySelector("title")?.textContent ?? "",
    href: link.getAttribute("href") ?? "",
  }));
}

function handleOf(stops: readonly Stop[], picture: Element) {
  const element = document.createElement("div");
  element.className = "slider";
  element.tabIndex = 0;
  element.setAttribute("role", "slider");
  element.setAttribute("aria-label", word("slider"));
  element.setAttribute("aria-valuemin", "0");
  element.setAttribute("aria-valuemax", String(stops.length - 1));
  const now = nearest(stops, flagOf(picture));
  const told = document.createElement("output");
  told.className = "told";
  element.append(told);
  let current = now;
  const tell = (stop: Stop) => {
    current = stop;
    element.setAttribute("aria-valuenow", String(stops.indexOf(stop)));
    element.setAttribute("aria-valuetext", stop.words);
    told.textContent = stop.words;
    told.hidden = stop === now;
  };
  tell(now);
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key] ?? 0;
    const aim = stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(current) + step))];
    if (event.key === "Enter" && current !== now) void go(new URL(current.href, location.href));
    if (step === 0 || !aim) return;
    event.preventDefault();
    event.stopPropagation();
    tell(aim);
  });
  return { element, tell };
}

function flagOf(picture: Element): number {
  const flag = picture.querySelector(".flag")?.closest("svg")?.getAttribute("x");
  return Number.parseFloat(flag ?? "0") / 100;
}

function shareOf(event: PointerEvent, picture: Element): number {
  const { left, width } = picture.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - left) / width));
}

function nearest(stops: readonly Stop[], place: number): Stop {
  return stops.reduce((a, b) => (Math.abs(b.place - place) < Math.abs(a.place - place) ? b : a));
}
