export type { FixedClock } from "./fixed-clock.ts";
export { plainPicture, streamOf, truncatedPicture } from "./pictures.ts";
export { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";
export { projectLaw, type TemporaryWorkplace, temporaryWorkplace } from "./temporary-workplace.ts";
