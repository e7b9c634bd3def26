/** How a picture is looked at: enlarged, turned, moved. Nothing of it is ever kept. */
export type PictureLook = {
  readonly zoom: number;
  /** In quarter turns, clockwise. */
  readonly turns: number;
  /** In pixels of the screen, from the middle. */
  readonly x: number;
  readonly y: number;
};

export const wholePicture: PictureLook = { zoom: 1, turns: 0, x: 0, y: 0 };
const largest = 8;

/** Larger or smaller by a factor, between the whole picture and eight times of it. */
export function zoomed(look: PictureLook, factor: number): PictureLook {
  const zoom = Math.min(largest, Math.max(1, look.zoom * factor));
  // Drawn back to the middle as it gets smaller
  const part = look.zoom === 1 ? 0 : (zoom - 1) / (look.zoom - 1);
  const kept = zoom < look.zoom ? part : zoom / look.zoom;
  return zoom === 1 ? { ...wholePicture, turns: look.turns } : { ...look, zoom, x: look.x * kept, y: look.y * kept };
}

/** Turned by a quarter, shown whole. */
export function turned({ turns }: PictureLook): PictureLook {
  return { ...wholePicture, turns: (turns + 1) % 4 };
}

/** Moved by so many pixels, never so far that nothing of it is left in the frame. */
export function moved(look: PictureLook, by: { readonly x: number; readonly y: number }, frame: number): PictureLook {
  const reach = ((look.zoom - 1) * frame) / 2;
  const within = (value: number) => Math.min(reach, Math.max(-reach, value));
  return { ...look, x: within(look.x + by.x), y: within(look.y + by.y) };
}
