/** Widths in pixels at which a picture is read: the finer one first. */
export type Scales = readonly [number, number];

/** Most pixels of a scaled picture: a roll of screenshots twenty screens long still fits. */
const mostPixels = 60_000_000;
const mostEnlarged = 3;

/**
 * Two widths different enough to be two readings. Phone screens are read near their own width and at 720; small pictures
 * are enlarged instead, wide ones (a computer's screen) keep more of their width because their text is smaller. Very long
 * pictures are read as large as memory allows.
 */
export function scalesFor(size: { readonly width: number; readonly height: number }): Scales {
  const { width, height } = size;
  const [finer, coarser] = wanted(width, height);
  const most = Math.min(width * mostEnlarged, Math.sqrt((mostPixels * width) / height));
  const ratio = Math.min(1, most / finer);
  return [Math.max(2, Math.floor(finer * ratio)), Math.max(1, Math.floor(coarser * ratio))];
}

function wanted(width: number, height: number): Scales {
  if (width > height * 1.2) {
    const finer = Math.max(Math.min(width, 2000), 900);
    return [finer, Math.round(finer * 0.75)];
  }
  if (width >= 960) {
    return [Math.min(width, 1440), 720];
  }
  const coarser = Math.max(width, 540);
  return [Math.round(coarser * 1.5), coarser];
}
