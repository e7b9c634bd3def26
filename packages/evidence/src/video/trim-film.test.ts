import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ALL_FORMATS,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from "mediabunny";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPress } from "../volume/press.ts";

let folder = "";
const press = openPress(new AbortController().signal);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-film-"));
});
afterAll(async () => {
  await press.close();
  await rm(folder, { recursive: true });
});

/** Ten seconds, ten pictures to the second, a full picture every second; each picture's bytes say which it is. */
async function film(path: string): Promise<void> {
  const output = new Output({ format: new Mp4OutputFormat(), target: new FilePathTarget(path) });
  const source = new EncodedVideoPacketSource("vp8");
  output.addVideoTrack(source);
  output.setMetadataTags({ title: "示例", comment: "somewhere" });
  await output.start();
  for (let number = 0; number < 100; number += 1) {
    const type = number % 10 === 0 ? "key" : "delta";
    const decoderConfig = { codec: "vp8", codedWidth: 64, codedHeight: 48 };
    await source.add(new EncodedPacket(new Uint8Array([number, 7]), type, number / 10, 0.1), { decoderConfig });
  }
  await output.finalize();
}

async function numbersIn(path: string): Promise<readonly number[]> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  expect(await input.getMetadataTags()).not.toHaveProperty("title");
  const numbers: number[] = [];
  if (track !== null) {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      numbers.push(packet.data[0] ?? -1);
    }
  }
  input.dispose();
  return numbers;
}

const asked = (path: string) => ({ path, form: "video", mediaType: "video/mp4", byteLength: 1 }) as const;

test("a stretch begins at the last full picture before its start, holds the pictures as recorded, and no titles", async () => {
  const [path, target] = [join(folder, "film.mp4"), join(folder, "stretch.mp4")];
  await film(path);
  expect(await press.trim(asked(path), target, { start: 3.45, end: 5.2 })).toEqual({ start: 3, end: 5.2 });
  expect(await numbersIn(target)).toEqual(Array.from({ length: 22 }, (_, index) => 30 + index));
});

test("of what is no film nothing is cut", async () => {
  const path = join(folder, "none.mp4");
  await writeFile(path, "no film");
  expect(await press.trim(asked(path), join(folder, "none-out.mp4"), { start: 0, end: 1 })).toBeNull();
});
