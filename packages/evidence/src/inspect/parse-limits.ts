import type { ExhibitForm } from "@youju/domain";

const megabyte = 1024 * 1024;

/** Largest file that is opened, in bytes; a larger one is kept as it is. Films are read in places, never whole. */
export const openLimits: Readonly<Record<ExhibitForm, number>> = {
  picture: 200 * megabyte,
  document: 150 * megabyte,
  mail: 50 * megabyte,
  text: 50 * megabyte,
  video: 2048 * megabyte,
  audio: 2048 * megabyte,
  other: 0,
};

/** Most pixels a picture may have: above the largest ordinary phone cameras (108 MP), below what eats the memory. */
export const pixelLimit = 120_000_000;

/** The same for HEIC, which is unfolded whole: above the 48 MP that phones take. */
export const heicPixelLimit = 52_000_000;

/** Most pages a document may have. */
export const pageLimit = 2000;

/** How deep the parts of a letter may lie in one another. */
export const mailDepth = 40;

/** Most time of the processor for one file, in milliseconds: on a busy machine an honest file may take longer by the clock. */
export const timeLimits: Readonly<Record<ExhibitForm, number>> = {
  picture: 30_000,
  document: 15_000,
  mail: 10_000,
  text: 10_000,
  video: 15_000,
  audio: 15_000,
  other: 1000,
};

/** By the clock a file may take so many times its time of the processor. */
export const patience = 4;

/** Most memory of the process that opens files, in bytes: past it the process ends itself. */
export const memoryLimit = 900 * megabyte;
