import type { Mark, Plan, Side } from "./plan.ts";

/** The pictures of both sides, decoded; `null` where none is chosen. */
export type Pictures = readonly [CanvasImageSource | null, CanvasImageSource | null];

type Size = { readonly width: number; readonly height: number };
type Frame = Size & { readonly left: number; readonly top: number };

/** How a comparison is laid out at a width: the whole, and where each side's picture goes under its title. */
export type Layout = { readonly size: Size; readonly frames: readonly [Frame, Frame]; readonly unit: number };

const ink = "#d40000";
const paper = "#ffffff";
const words = "#1a1a1a";
/** Tallest a stacked or tall side gets, as a share of its width. */
const tallest = 2.2;

/** Lays out two sides, `sizes` being those of the cropped pictures; an empty side is drawn square. */
export function layOut(layout: Plan["layout"], sizes: readonly [Size | null, Size | null], width: number): Layout {
  const unit = width / 100;
  const [gap, bar] = [unit * 1.5, unit * 6];
  const ratios = sizes.map((size) => Math.min(tallest, size === null ? 1 : size.height / size.width));
  const [first = 1, second = 1] = ratios;
  if (layout === "stacked") {
    const side = width - 2 * gap;
    const [one, other] = [side * first, side * second];
    const below = gap + bar + one + gap;
    return {
      unit,
      size: { width, height: Math.round(below + bar + other + gap) },
      frames: [
        { left: gap, top: gap + bar, width: side, height: one },
        { left: gap, top: below + bar, width: side, height: other },
      ],
    };
  }
  const side = (width - 3 * gap) / 2;
  const height = side * Math.max(first, second);
  const frame = (left: number): Frame => ({ left, top: gap + bar, width: side, height });
  return {
    unit,
    size: { width, height: Math.round(gap + bar + height + gap) },
    frames: [frame(gap), frame(2 * gap + side)],
  };
}

/** The size of the part of a picture that a side shows. */
export function croppedSize({ crop }: Side, picture: Size): Size {
  return { width: (crop.right - crop.left) * picture.width, height: (crop.bottom - crop.top) * picture.height };
}

/** Where a side's picture stands within its frame: as large as fits, in the middle. */
export function fitted(frame: Frame, size: Size): Frame {
  const scale = Math.min(frame.width / size.width, frame.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { width, height, left: frame.left + (frame.width - width) / 2, top: frame.top + (frame.height - height) / 2 };
}

/** Draws a comparison. The canvas takes its size; nothing of the pictures' files but their pixels gets into it. */
export function draw(
  canvas: HTMLCanvasElement,
  plan: Plan,
  drawn: { readonly pictures: Pictures; readonly layout: Layout },
): void {
  const { pictures, layout } = drawn;
  canvas.width = layout.size.width;
  canvas.height = layout.size.height;
  const pen = canvas.getContext("2d");
  if (pen === null) {
    return;
  }
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const place of [0, 1] as const) {
    const [side, frame, picture] = [plan.sides[place], layout.frames[place], pictures[place]];
    drawTitle(pen, side.title, { frame, unit: layout.unit });
    if (picture !== null) {
      const box = drawPicture(pen, picture, { side, frame });
      for (const mark of side.marks) {
        drawMark(pen, mark, { box, unit: layout.unit });
      }
    }
  }
}

function sizeOf(picture: CanvasImageSource): Size {
  return picture instanceof HTMLImageElement
    ? { width: picture.naturalWidth, height: picture.naturalHeight }
    : { width: (picture as ImageBitmap).width, height: (picture as ImageBitmap).height };
}

type Pen = CanvasRenderingContext2D;

function fontOf(size: number): string {
  return `600 ${size}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
}

function drawTitle(pen: Pen, title: string, { frame, unit }: { readonly frame: Frame; readonly unit: number }): void {
  pen.fillStyle = words;
  pen.font = fontOf(unit * 3.2);
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  pen.fillText(title, frame.left, frame.top - unit * 3, frame.width);
}

function drawPicture(
  pen: Pen,
  picture: CanvasImageSource,
  { side, frame }: { readonly side: Side; readonly frame: Frame },
): Frame {
  const whole = sizeOf(picture);
  const size = croppedSize(side, whole);
  const box = fitted(frame, size);
  const [left, top] = [side.crop.left * whole.width, side.crop.top * whole.height];
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, left, top, size.width, size.height, box.left, box.top, box.width, box.height);
  pen.strokeStyle = "#999999";
  pen.lineWidth = 1;
  pen.strokeRect(box.left, box.top, box.width, box.height);
  return box;
}

type On = { readonly box: Frame; readonly unit: number };

function drawMark(pen: Pen, mark: Mark, { box, unit }: On): void {
  const [x, y] = [box.left + mark.at.x * box.width, box.top + mark.at.y * box.height];
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = unit * 0.5;
  if (mark.kind === "ring") {
    pen.beginPath();
    pen.ellipse(x, y, mark.size * box.width, mark.size * box.width * 0.7, 0, 0, 2 * Math.PI);
    pen.stroke();
  } else if (mark.kind === "arrow") {
    drawArrow(pen, {
      from: { x: box.left + mark.from.x * box.width, y: box.top + mark.from.y * box.height },
      to: { x, y },
      unit,
    });
  } else {
    drawWords(pen, mark.text, { x, y, unit });
  }
}

type Point = { readonly x: number; readonly y: number };

function drawArrow(
  pen: Pen,
  { from, to, unit }: { readonly from: Point; readonly to: Point; readonly unit: number },
): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = unit * 2;
  const wing = (turn: number) => [to.x - head * Math.cos(angle + turn), to.y - head * Math.sin(angle + turn)] as const;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.moveTo(...wing(0.5));
  pen.lineTo(to.x, to.y);
  pen.lineTo(...wing(-0.5));
  pen.stroke();
}

/** Words stand on white, so that they can be read over any picture. */
function drawWords(pen: Pen, text: string, { x, y, unit }: Point & { readonly unit: number }): void {
  const size = unit * 2.6;
  pen.font = fontOf(size);
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  const { width } = pen.measureText(text);
  pen.fillStyle = paper;
  pen.fillRect(x - size * 0.3, y - size * 0.75, width + size * 0.6, size * 1.5);
  pen.strokeRect(x - size * 0.3, y - size * 0.75, width + size * 0.6, size * 1.5);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}

const qualities = [0.9, 0.82, 0.74, 0.66, 0.56, 0.46] as const;

/** A canvas as a JPEG of at most so many bytes, as good as fits; `null` where even the poorest is larger. */
export async function jpegWithin(canvas: HTMLCanvasElement, most: number): Promise<Blob | null> {
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (blob !== null && blob.size <= most) {
      return blob;
    }
  }
  return null;
}
