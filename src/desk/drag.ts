// A sheet from below goes the way it came: drawn down by its head far enough, it closes.

const FAR = 80;

export function closedByDrag(sheet: HTMLElement, handle: HTMLElement, close: () => void): void {
  let from: number | null = null;
  const to = (event: PointerEvent) => Math.max(0, event.clientY - (from ?? event.clientY));
  handle.addEventListener("pointerdown", (event) => {
    if ((event.target as Element).closest("button")) return;
    from = event.clientY;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (from !== null) sheet.style.transform = `translateY(${to(event)}px)`;
  });
  handle.addEventListener("pointerup", (event) => {
    const far = to(event) > FAR;
    from = null;
    sheet.style.transform = "";
    if (far) close();
  });
  handle.addEventListener("pointercancel", () => {
    from = null;
    sheet.style.transform = "";
  });
}
