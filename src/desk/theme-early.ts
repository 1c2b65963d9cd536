// Runs before the page is drawn, so that a chosen theme does not flash. It is a file of its own: no script stands in a page.
document.documentElement.dataset.script = "on";
try {
  const chosen = localStorage.getItem("trucebook-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Where nothing may be stored, the system's theme holds.
}

export {};
