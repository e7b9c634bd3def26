/** What happens to a drawing before it is stored: the palette, the squeeze, the camera. */
import sharp from "sharp";

/** A screenshot with few enough colours to be small; letters keep their grey edges. */
export function asPng(drawn: Buffer): Promise<Buffer> {
  return sharp(drawn).png({ palette: true, colours: 128, dither: 0, compressionLevel: 9, effort: 9 }).toBuffer();
}

/** Squeezed the way a messenger does it. */
export function asJpeg35(drawn: Buffer): Promise<Buffer> {
  return sharp(drawn).flatten().jpeg({ quality: 35 }).toBuffer();
}

/** Taken with a telephone in a room: light from one side, a little out of focus, grain, JPEG 60. */
export async function photographed(drawn: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(drawn).metadata();
  const light = Buffer.from(
    `<svg width="${width}" height="${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#b9b2a6"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  );
  const lit = await sharp(drawn)
    .flatten()
    .composite([{ input: light, blend: "multiply" }])
    .toBuffer();
  const { data, info } = await sharp(lit).blur(1).raw().toBuffer({ resolveWithObject: true });
  let state = 20_260_318;
  for (let at = 0; at < data.length; at += info.channels) {
    state = (state * 48_271) % 2_147_483_647;
    const grain = ((state >> 8) % 19) - 9;
    for (let channel = 0; channel < info.channels; channel += 1) {
      data[at + channel] = Math.max(0, Math.min(255, (data[at + channel] ?? 0) + grain));
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .jpeg({ quality: 60 })
    .toBuffer();
}
