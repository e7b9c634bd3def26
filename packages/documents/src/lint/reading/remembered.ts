/**
 * A reading of words that stand in several stretches, or are asked for by several checks, and stay as they are while the
 * next one is typed: each is read once. What was read is dropped whole when there is too much of it.
 * @param most how many readings are kept
 */
export function remembered<Read>(most: number, read: (words: string) => Read): (words: string) => Read {
  const lately = new Map<string, Read>();
  return (words) => {
    const known = lately.get(words);
    if (known !== undefined) {
      return known;
    }
    const found = read(words);
    if (lately.size >= most) {
      lately.clear();
    }
    lately.set(words, found);
    return found;
  };
}
