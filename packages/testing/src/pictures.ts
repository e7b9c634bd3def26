/** The bytes of files, as an upload streams them. */
export async function* streamOf(bytes: Uint8Array, chunk = 65_536): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += chunk) {
    yield bytes.subarray(start, start + chunk);
  }
}

/** A plain PNG; another shade gives other bytes. */
export async function plainPicture(shade = 200, side = 64): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const background = { r: shade, g: shade, b: shade };
  const picture = sharp({ create: { width: side, height: side, channels: 3, background } });
  return new Uint8Array(await picture.png().toBuffer());
}

/** A JPEG whose second half never arrived. */
export async function truncatedPicture(): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, index) => (index * 7919) % 256));
  const whole = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .jpeg()
    .toBuffer();
  return new Uint8Array(whole.subarray(0, Math.floor(whole.byteLength / 2)));
}
