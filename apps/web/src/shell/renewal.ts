const lastKey = "youju.renewed";
const waitMilliseconds = 30_000;

/**
 * A page left open while the program was renewed asks for parts that are gone. If the server answers, the page loads
 * itself afresh; everything entered is already saved. At most once in thirty seconds, so that it can't go round in rings.
 */
export function reloadWhenRenewed(): void {
  addEventListener("vite:preloadError", () => {
    const last = Number(sessionStorage.getItem(lastKey) ?? 0);
    if (Date.now() - last > waitMilliseconds) {
      void reloadIfAnswered();
    }
  });
}

async function reloadIfAnswered(): Promise<void> {
  const answered = await fetch("/", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answered) {
    sessionStorage.setItem(lastKey, String(Date.now()));
    location.reload();
  }
}
