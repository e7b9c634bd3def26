const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** Of a sentence without an end, which nobody writes, no more words are told. */
const mostWords = 60;

/**
 * The words of a sentence in order, as the dictionary of the runtime parts them (ICU; the weights are learnt with it, see
 * docs/decisions/0033), and signs that stand for words. Neither the clock nor the place of the machine is asked.
 */
export function wordsOf(sentence: string, signs: readonly string[]): readonly string[] {
  return [...segmenter.segment(sentence)]
    .filter(({ isWordLike, segment }) => isWordLike === true || signs.includes(segment))
    .map(({ segment }) => segment)
    .slice(0, mostWords);
}
