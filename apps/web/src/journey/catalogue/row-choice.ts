import type { VolumeWish } from "@youju/domain";

/** What differs from what the program proposes for one exhibit. */
export type RowChoice = VolumeWish["choices"][number];
