import type { Handlers } from "@youju/api";
import {
  addDerivedPicture,
  cutStretch,
  derivedPictureFile,
  listDerivedPictures,
  removeDerivedPicture,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type PictureHandlers = Pick<
  Handlers,
  "listDerivedPictures" | "addDerivedPicture" | "cutStretch" | "getDerivedPicture" | "removeDerivedPicture"
>;

/** Pictures made from exhibits. */
export function pictureHandlers(premises: Premises): PictureHandlers {
  const { place } = premises;
  return {
    listDerivedPictures: ({ caseId }) => listDerivedPictures(place, caseId),
    addDerivedPicture: (at, picture) => announced(premises, at.caseId, addDerivedPicture(place, at, picture)),
    cutStretch: (at, input) => announced(premises, at.caseId, cutStretch(place, at, input)),
    getDerivedPicture: (at, as) => derivedPictureFile(place, at, as),
    removeDerivedPicture: (at) => announced(premises, at.caseId, removeDerivedPicture(place, at)),
  };
}
