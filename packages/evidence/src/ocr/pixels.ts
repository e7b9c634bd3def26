/** Pixels of a picture, three bytes each: red, green, blue. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

type Point = { readonly x: number; readonly y: number };

/** A rectangle that may stand aslant: its middle, the direction of its lines as a unit vector, and its two sides. */
export type Region = {
  readonly middle: Point;
  readonly along: Point;
  readonly width: number;
  readonly height: number;
  /** How far its lines fall to the right, pixels down for each to the right, also where it counts as straight. */
  readonly lean: number;
  /** 0 to 1: how much of it the engine takes for letters. */
  readonly score: number;
};

/** Colour values row by row, blue, green, red in planes of their own, 0 to 255. */
export type Planes = { readonly width: number; readonly height: number; readonly data: Float32Array };

/**
 * Cuts a region out and straightens it to a size in pixels; where it shrinks, what falls together is averaged.
 * @param size with `isSharp`, edges that are enlarged stay steep instead of running out over a pixel
 */
export function straightened(
  pixels: Pixels,
  region: Region,
  size: { readonly width: number; readonly height: number; readonly isSharp?: boolean },
): Planes {
  const { width, height, isSharp = false } = size;
  const add = isSharp ? addRowSharply : addRow;
  const data = new Float32Array(3 * width * height);
  const step = { x: region.width / width, y: region.height / height };
  const samples = Math.max(1, Math.round(Math.max(step.x, step.y)));
  for (let row = 0; row < height * samples; row += 1) {
    for (let sample = 0; sample < samples; sample += 1) {
      const down = ((row + 0.5) / samples) * step.y - region.height / 2;
      const right = ((sample + 0.5) / samples) * step.x - region.width / 2;
      const { middle, along } = region;
      const from = { x: middle.x + along.x * right - along.y * down, y: middle.y + along.y * right + along.x * down };
      const by = { x: along.x * step.x, y: along.y * step.x };
      add(pixels, { from, by }, { data, first: Math.floor(row / samples) * width, count: width });
    }
  }
  const share = 1 / (samples * samples);
  return { width, height, data: samples === 1 ? data : data.map((value) => value * share) };
}

type Walk = { readonly from: Point; readonly by: Point };
type Target = { readonly data: Float32Array; readonly first: number; readonly count: number };

/** Walks over the picture and adds each colour between its four pixels; outside, the edge of the picture goes on. */
function addRow({ width, height, data }: Pixels, { from, by }: Walk, target: Target): void {
  const plane = target.data.length / 3;
  const [lastX, lastY] = [width - 1, height - 1];
  for (let column = 0; column < target.count; column += 1) {
    const x = Math.min(Math.max(from.x + by.x * column - 0.5, 0), lastX);
    const y = Math.min(Math.max(from.y + by.y * column - 0.5, 0), lastY);
    const left = Math.floor(x);
    const top = Math.floor(y);
    const toRight = x - left;
    const toBottom = y - top;
    const one = (top * width + left) * 3;
    const two = left < lastX ? one + 3 : one;
    const down = top < lastY ? width * 3 : 0;
    for (let colour = 0; colour < 3; colour += 1) {
      const upperLeft = data[one + colour] as number;
      const lowerLeft = data[one + down + colour] as number;
      const upper = upperLeft + ((data[two + colour] as number) - upperLeft) * toRight;
      const lower = lowerLeft + ((data[two + down + colour] as number) - lowerLeft) * toRight;
      const place = plane * (2 - colour) + target.first + column;
      target.data[place] = (target.data[place] as number) + upper + (lower - upper) * toBottom;
    }
  }
}

/** Walks over the picture and adds each colour between sixteen pixels, with steep edges; outside, the edge goes on. */
function addRowSharply({ width, height, data }: Pixels, { from, by }: Walk, target: Target): void {
  const plane = target.data.length / 3;
  for (let column = 0; column < target.count; column += 1) {
    const x = Math.min(Math.max(from.x + by.x * column - 0.5, 0), width - 1);
    const y = Math.min(Math.max(from.y + by.y * column - 0.5, 0), height - 1);
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const across = cubic(x - left);
    const down = cubic(y - top);
    for (let colour = 0; colour < 3; colour += 1) {
      let sum = 0;
      for (let row = 0; row < across.length; row += 1) {
        const line = Math.min(Math.max(top + row - 1, 0), height - 1) * width;
        for (let place = 0; place < across.length; place += 1) {
          const at = (line + Math.min(Math.max(left + place - 1, 0), width - 1)) * 3 + colour;
          sum += (data[at] as number) * (across[place] as number) * (down[row] as number);
        }
      }
      const place = plane * (2 - colour) + target.first + column;
      target.data[place] = (target.data[place] as number) + Math.min(255, Math.max(0, sum));
    }
  }
}

/** How far each of the four pixels in a row counts for a place so far behind the second: a cubic convolution (Keys 1981). */
function cubic(behind: number): readonly number[] {
  const near = (far: number): number => ((steepness + 2) * far - (steepness + 3)) * far * far + 1;
  const apart = (far: number): number =>
    ((steepness * far - 5 * steepness) * far + 8 * steepness) * far - 4 * steepness;
  return [apart(1 + behind), near(behind), near(1 - behind), apart(2 - behind)];
}

/** The slope at a distance of one pixel: edges come out a little steeper than they are. */
const steepness = -0.75;

/** The same planes at another size, each value taken between its neighbours. */
export function resized(planes: Planes, size: { readonly width: number; readonly height: number }): Planes {
  const { width, height } = size;
  const data = new Float32Array(3 * width * height);
  for (let row = 0; row < height; row += 1) {
    const y = Math.max(0, ((row + 0.5) * planes.height) / height - 0.5);
    const top = Math.floor(y);
    const bottom = Math.min(top + 1, planes.height - 1);
    for (let column = 0; column < width; column += 1) {
      const x = Math.max(0, ((column + 0.5) * planes.width) / width - 0.5);
      const left = Math.floor(x);
      const right = Math.min(left + 1, planes.width - 1);
      for (let colour = 0; colour < 3; colour += 1) {
        const at = (line: number, place: number): number =>
          planes.data[(colour * planes.height + line) * planes.width + place] ?? 0;
        const upper = at(top, left) + (at(top, right) - at(top, left)) * (x - left);
        const lower = at(bottom, left) + (at(bottom, right) - at(bottom, left)) * (x - left);
        data[(colour * height + row) * width + column] = upper + (lower - upper) * (y - top);
      }
    }
  }
  return { width, height, data };
}
