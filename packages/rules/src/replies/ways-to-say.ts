/** Every way to say a part of a phrase, the given ones first. */
export function waysToSay(ways: readonly string[]): readonly string[] {
  return [...new Set(ways)];
}
