type Size = { readonly width: number; readonly height: number };

/** Most pixels of a scaled picture: a roll of screenshots twenty screens long still fits, in a tenth of a gigabyte. */
const mostPixels = 30_000_000;
const mostEnlarged = 3;
const narrowest = 540;

/**
 * The width in pixels at which a picture is read. Phone screens are read at their own width up to 1080; small pictures
 * are enlarged, wide ones (a computer's screen) keep more of their width because their text is smaller. Very long
 * pictures are read as large as memory allows.
 */
export function readingWidth({ width, height }: Size): number {
  const wide = width > height * 1.2;
  const wanted = wide ? Math.max(Math.min(width, 2000), 900) : Math.max(Math.min(width, 1080), narrowest);
  const most = Math.min(width * mostEnlarged, Math.sqrt((mostPixels * width) / height));
  return Math.max(1, Math.floor(Math.min(wanted, most)));
}

const mostSearched = 640_000;

/**
 * The size at which lines are looked for: sides in multiples of 32, the longer at most 960, or 1280 in wide pictures
 * because their text is smaller; never so many pixels that the search takes more memory than the reading.
 */
export function searchSize({ width, height }: Size): Size {
  const longest = width > height * 1.2 ? 1280 : 960;
  const ratio = Math.min(1, longest / Math.max(width, height), Math.sqrt(mostSearched / (width * height)));
  const side = (length: number): number => Math.max(32, Math.round((length * ratio) / 32) * 32);
  return { width: side(width), height: side(height) };
}
