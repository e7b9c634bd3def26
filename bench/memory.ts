const lookEvery = 50;
const megabyte = 1_000_000;

/** Watches the memory of this process from now on; `stop` answers the highest rise in megabytes. */
export function highestMemory(): { readonly stop: () => number } {
  const idle = process.memoryUsage.rss();
  let highest = idle;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, lookEvery);
  return {
    stop: () => {
      clearInterval(watch);
      return Math.round((highest - idle) / megabyte);
    },
  };
}
