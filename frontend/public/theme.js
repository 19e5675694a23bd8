// Before the first paint, so that a person who chose dark never sees a white flash.
try {
  const chosen = localStorage.getItem("aftercare.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the system's preference then decides.
}
