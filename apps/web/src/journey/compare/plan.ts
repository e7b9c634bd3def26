/** A place in a picture: 0 is its left or upper edge, 1 its right or lower one. */
export type Spot = { readonly x: number; readonly y: number };

/** A part of a picture, in shares of its width and height. */
export type Crop = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Something drawn over a side: a ring around a place, an arrow to one, or words beside it. */
export type Mark =
  | { readonly kind: "ring"; readonly at: Spot; readonly size: number }
  | { readonly kind: "arrow"; readonly from: Spot; readonly at: Spot }
  | { readonly kind: "words"; readonly at: Spot; readonly text: string };

/** One side of a comparison. */
export type Side = {
  readonly exhibitId: string | null;
  readonly crop: Crop;
  readonly title: string;
  readonly marks: readonly Mark[];
};

/** A comparison before it is a picture. 对比图 */
export type Plan = { readonly layout: "beside" | "stacked"; readonly sides: readonly [Side, Side] };

export const wholeCrop: Crop = { left: 0, top: 0, right: 1, bottom: 1 };
/** Smallest part of a picture that can be shown, as a share. */
const smallestCrop = 0.05;

/** What the person does, one step after another; each can be taken back. */
export type Step =
  | { readonly do: "choose"; readonly side: 0 | 1; readonly exhibitId: string }
  | { readonly do: "title"; readonly side: 0 | 1; readonly title: string }
  | { readonly do: "crop"; readonly side: 0 | 1; readonly crop: Crop }
  | { readonly do: "mark"; readonly side: 0 | 1; readonly mark: Mark }
  | { readonly do: "move"; readonly side: 0 | 1; readonly index: number; readonly by: Spot }
  | { readonly do: "drop"; readonly side: 0 | 1; readonly index: number }
  | { readonly do: "layout"; readonly layout: Plan["layout"] };

/** The plan after a step. A side with another exhibit starts anew; a crop is kept inside the picture. */
export function after(plan: Plan, step: Step): Plan {
  if (step.do === "layout") {
    return { ...plan, layout: step.layout };
  }
  const changed = changedSide(plan.sides[step.side], step);
  return { ...plan, sides: step.side === 0 ? [changed, plan.sides[1]] : [plan.sides[0], changed] };
}

function changedSide(side: Side, step: Exclude<Step, { readonly do: "layout" }>): Side {
  switch (step.do) {
    case "choose":
      return { ...side, exhibitId: step.exhibitId, crop: wholeCrop, marks: [] };
    case "title":
      return { ...side, title: step.title };
    case "crop":
      return { ...side, crop: fitting(step.crop), marks: [] };
    case "mark":
      return { ...side, marks: [...side.marks, step.mark] };
    case "move":
      return { ...side, marks: side.marks.map((mark, at) => (at === step.index ? moved(mark, step.by) : mark)) };
    default:
      return { ...side, marks: side.marks.filter((_, at) => at !== step.index) };
  }
}

/** Inside the picture, the right way round, and no smaller than can be seen. */
export function fitting({ left, top, right, bottom }: Crop): Crop {
  const [from, to] = span(left, right);
  const [upper, lower] = span(top, bottom);
  return { left: from, top: upper, right: to, bottom: lower };
}

function span(one: number, other: number): readonly [number, number] {
  const low = Math.min(Math.max(0, Math.min(one, other)), 1 - smallestCrop);
  return [low, Math.max(low + smallestCrop, Math.min(1, Math.max(one, other)))];
}

function moved(mark: Mark, { x, y }: Spot): Mark {
  const at = inside({ x: mark.at.x + x, y: mark.at.y + y });
  return mark.kind === "arrow"
    ? { ...mark, at, from: inside({ x: mark.from.x + x, y: mark.from.y + y }) }
    : { ...mark, at };
}

function inside({ x, y }: Spot): Spot {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
}
