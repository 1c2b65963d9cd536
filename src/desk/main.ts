// The browser's part of the desk. The pages work without it; with it they answer to keys and to dragging, open the
// statements behind a figure in place, and change without a blank between.

import { fetchNeighbours } from "./ahead.ts";
import { addCharts } from "./charts.ts";
import { addClaims } from "./claims.ts";
import { addCopyButtons } from "./copy.ts";
import { addDrawer, startDrawer } from "./drawer.ts";
import { addKeysButton, startKeys } from "./keys.ts";
import { addKnownSlider } from "./known.ts";
import { startPages } from "./pages.ts";
import { addSlider } from "./slider.ts";
import { startStale } from "./stale.ts";
import { addTheme } from "./theme.ts";

/** What every page gets, also one that was fetched and put in place of another. */
function furnish(): void {
  addTheme();
  addKeysButton();
  addSlider();
  addKnownSlider();
  addCharts();
  addCopyButtons();
  addClaims();
  addDrawer();
  for (const place of document.querySelectorAll(".print-url")) place.textContent = location.href.replace(/#.*/, "");
}

startDrawer();
startPages((sameQuestion) => {
  furnish();
  if (sameQuestion) fetchNeighbours();
});
startKeys();
startStale();
furnish();
