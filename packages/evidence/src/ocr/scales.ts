/** Widths in pixels at which a picture is read: the finer one first. */
export type Scales = readonly [number, number];

/**
 * Two widths different enough to be two readings. Phone screens are read near their own width and at 720; small pictures
 * are enlarged instead, wide ones (a computer's screen) keep more of their width because their text is smaller.
 */
export function scalesFor(size: { readonly width: number; readonly height: number }): Scales {
  const { width, height } = size;
  if (width > height * 1.2) {
    const finer = Math.min(width, 2000);
    return [Math.max(finer, 900), Math.round(Math.max(finer, 900) * 0.75)];
  }
  if (width >= 960) {
    return [Math.min(width, 1440), 720];
  }
  const coarser = Math.max(width, 540);
  return [Math.round(coarser * 1.5), coarser];
}
