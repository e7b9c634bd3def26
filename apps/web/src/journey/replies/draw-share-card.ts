import type { ShareWords } from "./share-words.ts";

/** Pixels across; chat apps show it at its full sharpness. */
const width = 1080;
const margin = 44;
const inset = 64;
const family = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const colours = {
  ground: "#eef1ec",
  card: "#ffffff",
  edge: "#c9cfc9",
  ink: "#18211d",
  soft: "#56615b",
  seal: "#b92e1c",
};
const looks = {
  "does-not-stand": { wash: "#e4f1ee", ink: "#0a564d" },
  stands: { wash: "#fbefd2", ink: "#734600" },
  depends: { wash: "#ebedea", ink: "#3a443f" },
} as const;

type Pen = CanvasRenderingContext2D;
type Look = { readonly size: number; readonly colour: string; readonly weight?: number };
type Paragraph = Look & { readonly text: string; readonly gap: number };

/** Draws a card on a canvas, as high as its words need. */
export function drawShareCard(canvas: HTMLCanvasElement, words: ShareWords): void {
  const pen = canvas.getContext("2d");
  if (pen === null) {
    return;
  }
  const inner = width - 2 * (margin + inset);
  const { wash, ink } = looks[words.look];
  const said = [
    { text: words.name, size: 50, weight: 700, colour: colours.ink, gap: 0 },
    { text: words.meaning, size: 36, colour: colours.soft, gap: 14 },
  ];
  const verdict = [
    { text: words.verdict, size: 76, weight: 700, colour: ink, gap: 0 },
    { text: words.why, size: 40, colour: ink, gap: 16 },
  ];
  const grounds = words.grounds.flatMap(({ citation, gist }) => [
    { text: citation, size: 34, weight: 600, colour: colours.ink, gap: 26 },
    { text: gist, size: 32, colour: colours.soft, gap: 8 },
  ]);
  const heights = {
    said: heightOf(pen, said, inner - 72) + 72,
    verdict: heightOf(pen, verdict, inner - 88) + 84,
    grounds: heightOf(pen, grounds, inner),
    foot: heightOf(pen, footOf(words), inner),
  };
  const top = margin + inset;
  const total =
    top + 104 + heights.said + 40 + heights.verdict + 26 + heights.grounds + 56 + heights.foot + inset + margin;
  canvas.width = width;
  canvas.height = Math.ceil(total);
  sheet(pen, canvas.height);
  heading(pen, words.asked, top);
  const saidAt = top + 104;
  bubble(pen, { x: margin + inset, y: saidAt, wide: inner, high: heights.said });
  write(pen, said, { x: margin + inset + 36, y: saidAt + 34, wide: inner - 72 });
  const verdictAt = saidAt + heights.said + 40;
  box(pen, { x: margin + inset, y: verdictAt, wide: inner, high: heights.verdict, round: 32, fill: wash });
  write(pen, verdict, { x: margin + inset + 44, y: verdictAt + 36, wide: inner - 88 });
  write(pen, grounds, { x: margin + inset, y: verdictAt + heights.verdict + 26, wide: inner });
  const footAt = canvas.height - margin - inset - heights.foot;
  box(pen, { x: margin + inset, y: footAt - 26, wide: inner, high: 2, round: 0, fill: colours.edge });
  write(pen, footOf(words), { x: margin + inset, y: footAt, wide: inner });
}

function footOf({ day, foot }: ShareWords): readonly Paragraph[] {
  return [
    { text: day, size: 28, colour: colours.soft, gap: 0 },
    { text: foot, size: 28, weight: 600, colour: colours.soft, gap: 6 },
  ];
}

function sheet(pen: Pen, high: number): void {
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, width, high);
  const at = { x: margin, y: margin, wide: width - 2 * margin, high: high - 2 * margin, round: 44 };
  box(pen, { ...at, fill: colours.edge });
  box(pen, { x: at.x + 2, y: at.y + 2, wide: at.wide - 4, high: at.high - 4, round: 42, fill: colours.card });
}

/** The seal and who says it. */
function heading(pen: Pen, asked: string, y: number): void {
  const x = margin + inset;
  box(pen, { x, y: y - 6, wide: 72, high: 72, round: 14, fill: colours.seal });
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  pen.fillStyle = colours.card;
  pen.font = `700 30px ${family}`;
  pen.fillText("有据", x + 36, y + 31);
  pen.textAlign = "left";
  pen.fillStyle = colours.soft;
  pen.font = `600 38px ${family}`;
  pen.fillText(asked, x + 96, y + 31);
}

type Place = { readonly x: number; readonly y: number; readonly wide: number; readonly high: number };

function bubble(pen: Pen, { x, y, wide, high }: Place): void {
  const fill = "#f3f4f0";
  box(pen, { x, y, wide, high, round: 32, fill });
  pen.beginPath();
  pen.moveTo(x + 44, y + high - 2);
  pen.lineTo(x + 44, y + high + 26);
  pen.lineTo(x + 80, y + high - 2);
  pen.fillStyle = fill;
  pen.fill();
}

function box(pen: Pen, at: Place & { readonly round: number; readonly fill: string }): void {
  const { x, y, wide, high, round, fill } = at;
  pen.beginPath();
  pen.moveTo(x + round, y);
  pen.arcTo(x + wide, y, x + wide, y + high, round);
  pen.arcTo(x + wide, y + high, x, y + high, round);
  pen.arcTo(x, y + high, x, y, round);
  pen.arcTo(x, y, x + wide, y, round);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

const leading = 1.5;

function heightOf(pen: Pen, paragraphs: readonly Paragraph[], wide: number): number {
  return paragraphs.reduce((sum, one) => sum + one.gap + linesOf(pen, one, wide).length * one.size * leading, 0);
}

function write(pen: Pen, paragraphs: readonly Paragraph[], at: Omit<Place, "high">): void {
  let { y } = at;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  for (const one of paragraphs) {
    y += one.gap;
    for (const line of linesOf(pen, one, at.wide)) {
      pen.fillStyle = one.colour;
      pen.fillText(line, at.x, y + (one.size * leading) / 2);
      y += one.size * leading;
    }
  }
}

/** Latin words and numbers stay whole; a closing sign does not begin a line. */
const pieces = /[\p{Script=Latin}\d][\p{Script=Latin}\d’'.%-]*\s*|.[，。；：！？、）》”]*/gu;

function linesOf(pen: Pen, { text, size, weight }: Look & { readonly text: string }, wide: number): readonly string[] {
  pen.font = `${weight ?? 400} ${size}px ${family}`;
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== "" && pen.measureText((line + piece).trimEnd()).width > wide) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
