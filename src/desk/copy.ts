// A button beside text that is made to be copied: a filing sequence, an address.

export function addCopyButtons(): void {
  for (const box of document.querySelectorAll<HTMLElement>("pre.copybox:not([data-copy])")) {
    box.dataset.copy = "yes";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn copy";
    button.textContent = "Copy";
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(box.textContent ?? "").then(() => {
        button.textContent = "Copied";
        setTimeout(() => {
          button.textContent = "Copy";
        }, 1600);
      });
    });
    box.before(button);
  }
}
