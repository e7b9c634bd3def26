import type { Text } from "@youju/domain";
import type { KindEntry, KindOverview } from "@youju/law";

const han = /\p{Script=Han}/u;
const betweenWords = /[\s，。、！？,.!?;；:：]+/u;

/**
 * The groups with only the kinds that speak of what was typed, in either language; groups left empty go. What people
 * type in Chinese is seldom the very words of an example: it is enough that a third of the pairs of neighbours are
 * found. Where a group's own heading speaks of it, the whole group stays.
 */
export function narrowed(groups: readonly KindOverview[], query: string): readonly KindOverview[] {
  const pieces = query.toLowerCase().split(betweenWords).filter(Boolean);
  if (pieces.length === 0) {
    return groups;
  }
  return groups
    .map((group) => ({
      ...group,
      kinds: group.kinds.filter((entry) => speaksOf(spokenBy(entry, group.title), pieces)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

function spokenBy({ title, examples }: KindEntry, heading: Text): string {
  return [heading, title, ...examples]
    .flatMap(({ zh, en }) => [zh, en])
    .join(" ")
    .toLowerCase();
}

function speaksOf(spoken: string, pieces: readonly string[]): boolean {
  return pieces.every((piece) => {
    const pairs = pairsOf(piece);
    return pairs.filter((pair) => spoken.includes(pair)).length * 3 >= pairs.length;
  });
}

/** Neighbouring characters of Chinese words; other words whole. */
function pairsOf(piece: string): readonly string[] {
  const characters = [...piece];
  return han.test(piece) && characters.length > 2
    ? characters.slice(1).map((character, index) => `${characters[index]}${character}`)
    : [piece];
}
