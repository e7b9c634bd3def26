/** A stretch of a long picture that goes on one page, in pixels from its top. 分页 */
export type PageCut = {
  readonly top: number;
  readonly bottom: number;
  /** So many of its first pixels are on the page before, and of its last on the page after. */
  readonly repeatedAbove: number;
  readonly repeatedBelow: number;
};

/** What a line of text takes up, from top to bottom. */
export type Band = { readonly top: number; readonly bottom: number };

/** Up to this many times its width in height a picture goes on one page whole: the longest ordinary phone screen. */
const longestWhole = 2.4;
/** A page of a cut picture is as high as so many times its width: phone text then prints in a readable size. */
const pageHeight = 2.1;
/** So much of a page the next one shows again, so that a reader sees where they join. */
const overlap = 0.06;
/** A cut, and the place where the next page begins again, are looked for in this last share of the page. */
const freedom = 0.25;

/**
 * Where to cut a long picture into pages. Pages overlap; no cut goes through a line of text whose place is known, as
 * long as there is room between lines anywhere in the last quarter of the page.
 */
export function pageCuts(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly Band[],
): readonly PageCut[] {
  if (height <= width * longestWhole) {
    return [{ top: 0, bottom: height, repeatedAbove: 0, repeatedBelow: 0 }];
  }
  const most = Math.max(1, Math.floor(width * pageHeight));
  const cuts: PageCut[] = [];
  let top = 0;
  let repeatedAbove = 0;
  while (height - top > most) {
    const bottom = clearOf(lines, top + most, top + Math.ceil(most * (1 - freedom)));
    const next = Math.max(
      top + 1,
      clearOf(lines, bottom - Math.floor(most * overlap), bottom - Math.floor(most * freedom)),
    );
    cuts.push({ top, bottom, repeatedAbove, repeatedBelow: bottom - next });
    repeatedAbove = bottom - next;
    top = next;
  }
  return [...cuts, { top, bottom: height, repeatedAbove, repeatedBelow: 0 }];
}

/** The last place from `latest` up to `earliest` that goes through no line; `latest` where there is none. */
function clearOf(lines: readonly Band[], latest: number, earliest: number): number {
  const through = (at: number) => lines.find(({ top, bottom }) => top < at && at < bottom);
  let at = latest;
  for (let line = through(at); line !== undefined; line = through(at)) {
    at = Math.floor(line.top);
    if (at < earliest) {
      return latest;
    }
  }
  return at;
}
