export { filePieces } from "./file-pieces.ts";
export { openDiskBlobs } from "./open-disk-blobs.ts";
