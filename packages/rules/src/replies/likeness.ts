import { directed, featuresOf, kernelOf } from "./features.ts";
import { hashOf, type LikenessModel, partAt, tellsOf } from "./likeness-model.ts";
import type { Reply } from "./reply.ts";
import type { ReplyBook } from "./reply-book.ts";

/** How much a stretch of a message is like what a reply says: from 0, nothing in common, to 1. `null`: small talk. */
export type Likeness = { readonly of: Reply | null; readonly score: number };

/** What is less like is not worth ranking. */
const least = 0.025;
const partsByLevel = Float64Array.from({ length: 256 }, (_, level) => partAt(level));

/** What a stretch of normalised words is like, the likest first. */
export function likenesses(text: string, { likeness, byId }: ReplyBook): readonly Likeness[] {
  const model = likeness();
  const places = new Map<string, number>();
  const asked = directed(featuresOf(text), (feature) => {
    const place = placeOf(hashOf(feature), model.hashes);
    places.set(feature, place);
    return place < 0 ? 0 : tellsOf(count(place, model), model.said.length);
  });
  const along = new Float64Array(model.said.length);
  for (const [feature, part] of asked) {
    addTo(along, { place: places.get(feature) ?? -1, part, model });
  }
  return model.said
    .map((id, index) => ({ of: id === null ? null : (byId.get(id) ?? null), score: along[index] ?? 0 }))
    .filter(({ score }) => score > least)
    .toSorted((first, second) => second.score - first.score);
}

type Addend = { readonly place: number; readonly part: number; readonly model: LikenessModel };

function addTo(along: Float64Array, { place, part, model }: Addend): void {
  if (place < 0) {
    return;
  }
  const { ends, has, parts } = model;
  for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < (ends[place] ?? 0); at += 1) {
    const index = has[at] ?? 0;
    along[index] = (along[index] ?? 0) + part * (partsByLevel[parts[at] ?? 0] ?? 0);
  }
}

/** Whose wording these normalised words are but for how they begin and end; `null`: of none, or of several. */
export function knownAs(text: string, { likeness, byId }: ReplyBook): Reply | null {
  const { known, knownOf, said } = likeness();
  const place = placeOf(hashOf(kernelOf(text)), known);
  return place < 0 ? null : (byId.get(said[knownOf[place] ?? 0] ?? "") ?? null);
}

function count(place: number, { ends }: LikenessModel): number {
  return (ends[place] ?? 0) - (place === 0 ? 0 : (ends[place - 1] ?? 0));
}

/** Where a hash stands; -1: nowhere. */
function placeOf(hash: number, hashes: Uint32Array): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) {
      return middle;
    }
    [low, high] = found < hash ? [middle + 1, high] : [low, middle - 1];
  }
  return -1;
}
