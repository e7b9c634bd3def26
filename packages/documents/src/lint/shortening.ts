/** Courtesies and fillers that carry no fact. */
const fillers =
  /(?:您好|你好|麻烦(?:您|你)?了?|谢谢(?:您|你)?|感谢[^，。！？]{0,8}|辛苦了|不好意思|打扰了|拜托了?|敬请|特此[^，。]{0,4}|说真的|说实话|其实|真的|非常|十分|特别|实在|简直)[，,！!]?/g;
/** What makes a sentence a fact or a demand: figures, days, sums, what is asked. */
const fact = /\d|[一二三四五六七八九十百千万]+(?:元|天|日|月|次|件)|请求|要求|诉求|退|赔|换|修|签收|下单|订单|拒/g;

/**
 * A text cut to a limit without a fact lost: fillers first, then what stands in brackets, then the sentences that hold
 * no figure, day or demand. `undefined` where the facts alone are longer than the limit.
 */
export function proposalFor(text: string, limit: number): string | undefined {
  const plain = tidied(text.replaceAll(fillers, ""));
  const bare = tidied(plain.replaceAll(/（[^（）\d]{1,60}）/g, ""));
  const whole = [plain, bare].find((words) => fits(words, limit));
  return whole ?? withoutAsides(bare, limit);
}

/** Leaves out sentences without a fact, the last first, until the rest fits. */
function withoutAsides(text: string, limit: number): string | undefined {
  const sentences = text.match(/[^。！？!?\n]+[。！？!?\n]*/g) ?? [];
  let kept: readonly string[] = sentences;
  for (const sentence of sentences.toReversed().filter((words) => words.search(fact) < 0)) {
    kept = kept.filter((words) => words !== sentence);
    if (fits(kept.join(""), limit)) {
      return kept.join("");
    }
  }
  return undefined;
}

function tidied(text: string): string {
  return text
    .replaceAll(/(?<=^|[。！？\n])[。！？]+/g, "")
    .replaceAll(/^[，,、。！？\s]+|(?<=[。！？\n])[，,、]+/g, "")
    .replaceAll(/[，,]{2,}/g, "，")
    .replaceAll(/[，,]([。！？])/g, "$1")
    .trim();
}

function fits(text: string, limit: number): boolean {
  return text !== "" && [...text].length <= limit;
}
