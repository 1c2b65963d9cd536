// The few small pictures of the pages, drawn on 16 by 16 in the colour of the text. Each stands beside its word.

import { type Html, h } from "./html.ts";

const PATHS = {
  disc: h`<circle cx="8" cy="8" r="4.5" fill="currentColor"/>`,
  bars: h`<path d="M5.5 3.5v9M10.5 3.5v9"/>`,
  clock: h`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.4 1.6"/>`,
  square: h`<rect x="4" y="4" width="8" height="8"/>`,
  speech: h`<path d="M2.5 3h11v7.5H8L4.8 13.4v-2.9H2.5z"/>`,
  question: h`<path d="M5.4 5.6a2.6 2.6 0 1 1 3.8 2.3C8.3 8.4 8 8.900 8 9.800M8 12.800v.1"/>`,
  rise: h`<path d="M3.500 12.500l9-9M6.500 3.500h6v6"/>`,
  tick: h`<path d="M2.800 8.600l3.400 3.400 7-8"/>`,
  cross: h`<path d="M3.500 3.500l9 9M12.500 3.500l-9 9"/>`,
  half: h`<circle cx="8" cy="8" r="5.600"/><path d="M8 2.400a5.600 5.600 0 0 1 0 11.200z" fill="currentColor"/>`,
  down: h`<path d="M2 4.500l4 4 3-3 5 5.500M14 7.500V11h-3.500"/>`,
  versus: h`<path d="M2 5.500h9L9 3.300M14 10.500H5l2 2.200"/>`,
  arrow: h`<path d="M2.500 8h10.500M9 4l4 4-4 4"/>`,
  void: h`<circle cx="8" cy="8" r="5.600"/><path d="M4 12l8-8"/>`,
  warning: h`<path d="M8 2.500l6 11H2zM8 6.500v3.500M8 11.900v.1"/>`,
  turn: h`<path d="M13 8a5 5 0 1 1-1.800-3.800M13.300 2.500v3h-3"/>`,
  quote: h`<path d="M3 9.500h3.500v-4H3v4c0 1.500.8 2.500 2 3M9.500 9.500H13v-4H9.500v4c0 1.500.8 2.500 2 3"/>`,
  home: h`<path d="M2.500 7.500L8 2.800l5.500 4.700v6h-11z"/>`,
  lines: h`<path d="M2 4h8M5 8h9M3 12h6"/>`,
  sum: h`<rect x="3" y="2" width="10" height="12"/><path d="M5.500 5h5M5.500 8.500h.1M8 8.500h.1M10.500 8.500h.1M5.500 11.200h.1M8 11.200h.1M10.500 11.200h.1"/>`,
  hands: h`<path d="M2 8.500L5.500 5 8 6.500 10.500 5 14 8.500l-4 4.500H6.500z"/>`,
  dots: h`<path d="M3 8h.1M8 8h.1M13 8h.1"/>`,
  chevron: h`<path d="M3.500 6L8 10.500 12.500 6"/>`,
  back: h`<path d="M10 3.500L5.500 8l4.500 4.500"/>`,
  forth: h`<path d="M6 3.500L10.500 8 6 12.500"/>`,
  table: h`<rect x="2" y="3" width="12" height="10"/><path d="M2 6.500h12M6.500 3v10"/>`,
} as const satisfies Record<string, Html>;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): Html {
  return h`<svg class="ico" viewBox="0 0 16 16" aria-hidden="true">${PATHS[name]}</svg>`;
}
