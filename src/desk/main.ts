// The browser's part of the desk. The pages work without it; with it they answer to keys and to dragging, and change
// without a blank between.

import { addCopyButtons } from "./copy.ts";
import { startKeys } from "./keys.ts";
import { startPages } from "./pages.ts";
import { addSlider } from "./slider.ts";

/** What every page gets, also one that was fetched and put in place of another. */
function furnish(): void {
  addSlider();
  addCopyButtons();
}

startPages(furnish);
startKeys();
furnish();
