import { open } from "node:fs/promises";

/** The first bytes of a stream, and the whole stream, first bytes included. */
export type Peeked = { readonly head: Uint8Array; readonly whole: AsyncGenerator<Uint8Array> };

/** Looks at the first bytes of a stream, all of them where there are fewer. */
export async function peek(body: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = body[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let held = 0;
  while (held < length) {
    const next = await rest.next();
    if (next.done === true) {
      break;
    }
    chunks.push(next.value);
    held += next.value.byteLength;
  }
  return { head: new Uint8Array(Buffer.concat(chunks)), whole: resume(chunks, rest) };
}

/** The first bytes of a file, all of them where there are fewer. */
export async function headOf(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

async function* resume(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

/** Bytes as the platform's own stream, read only as fast as they are taken. */
export function webStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await source.next();
      if (next.done === true) {
        controller.close();
      } else {
        controller.enqueue(next.value);
      }
    },
    cancel: async () => {
      await source.return?.();
    },
  });
}

/** Bytes at hand as a stream of one piece. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
