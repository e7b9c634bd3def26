import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  Mp4OutputFormat,
  Output,
} from "mediabunny";

/** A stretch of a film, in seconds from its beginning. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Copies a stretch of a film into an MP4 of its own, picture and sound as they were recorded, nothing encoded anew: it
 * begins at the last full picture before the wanted start. Titles, places and dates the camera wrote are left behind.
 * Gives the stretch that was taken; `null` where the film has no picture to copy. Throws for a film that does not open.
 */
export async function trimFilm(from: string, to: string, wanted: Stretch): Promise<Stretch | null> {
  const input = new Input({ source: new FilePathSource(from), formats: ALL_FORMATS });
  try {
    const video = await input.getPrimaryVideoTrack();
    const start = video === null ? null : await keyTimeBefore(video, wanted.start);
    if (video === null || start === null) {
      return null;
    }
    const output = new Output({ format: new Mp4OutputFormat(), target: new FilePathTarget(to) });
    const stretch = { start, end: wanted.end };
    const copies = [
      await videoCopy(output, video, stretch),
      await audioCopy(output, await input.getPrimaryAudioTrack(), stretch),
    ];
    await output.start();
    await Promise.all(copies.map((copy) => copy()));
    await output.finalize();
    return stretch;
  } finally {
    input.dispose();
  }
}

async function keyTimeBefore(video: InputVideoTrack, at: number): Promise<number | null> {
  const sink = new EncodedPacketSink(video);
  const key = (await sink.getKeyPacket(at)) ?? (await sink.getFirstKeyPacket());
  return key?.timestamp ?? null;
}

type Copy = () => Promise<void>;
const nothing: Copy = async () => undefined;

async function videoCopy(output: Output, track: InputVideoTrack, { start, end }: Stretch): Promise<Copy> {
  const codec = await track.getCodec();
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) {
    return nothing;
  }
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  return async () => {
    const sink = new EncodedPacketSink(track);
    const first = await sink.getKeyPacket(start);
    let meta: { decoderConfig: VideoDecoderConfig } | undefined = { decoderConfig: config };
    for await (const packet of sink.packets(first ?? undefined)) {
      if (packet.timestamp >= end) {
        break;
      }
      if (packet.timestamp >= start) {
        await source.add(packet.clone({ timestamp: packet.timestamp - start }), meta);
        meta = undefined;
      }
    }
    source.close();
  };
}

async function audioCopy(output: Output, track: InputAudioTrack | null, { start, end }: Stretch): Promise<Copy> {
  const codec = (await track?.getCodec()) ?? null;
  const config = (await track?.getDecoderConfig()) ?? null;
  if (track === null || codec === null || config === null) {
    return nothing;
  }
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  return async () => {
    const sink = new EncodedPacketSink(track);
    let meta: { decoderConfig: AudioDecoderConfig } | undefined = { decoderConfig: config };
    for await (const packet of sink.packets((await sink.getPacket(start)) ?? undefined)) {
      if (packet.timestamp >= end) {
        break;
      }
      if (packet.timestamp >= start) {
        await source.add(packet.clone({ timestamp: packet.timestamp - start }), meta);
        meta = undefined;
      }
    }
    source.close();
  };
}
