const apple = () => /Mac|iPhone|iPad/.test(navigator.platform);

const names: Record<string, string> = {
  shift: "⇧",
  enter: "↵",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
  alt: "Alt",
};

/** Keys as they are printed on the keyboard: Ctrl K, ↵, N. */
export function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split("+").map((key) => (
        <kbd key={key}>{key === "mod" ? (apple() ? "⌘" : "Ctrl") : (names[key] ?? key.toUpperCase())}</kbd>
      ))}
    </>
  );
}
