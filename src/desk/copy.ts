// A button beside text that is made to be copied: a filing sequence, an address.

import { all, button } from "./element.ts";
import { word } from "./words.ts";

export function addCopyButtons(): void {
  for (const box of all("pre.copybox:not([data-copy])")) {
    box.dataset.copy = "yes";
    const copy = button(word("copy"), "btn copy", () => {
      void navigator.clipboard.writeText(box.textContent ?? "").then(() => {
        copy.textContent = word("copied");
        setTimeout(() => {
          copy.textContent = word("copy");
        }, 1600);
      });
    });
    box.before(copy);
  }
}
