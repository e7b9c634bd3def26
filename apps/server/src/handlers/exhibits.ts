import type { Handlers } from "@youju/api";
import {
  addExhibit,
  exhibitCards,
  exhibitDetail,
  exhibitFile,
  exhibitPicture,
  exhibitThumbnail,
  listRemovedExhibits,
  orderExhibits,
  readExhibitAgain,
  removeExhibit,
  restoreExhibit,
  updateExhibit,
  wipeExhibit,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type ExhibitHandlers = Pick<
  Handlers,
  | "addExhibit"
  | "listExhibits"
  | "orderExhibits"
  | "getExhibit"
  | "getExhibitFile"
  | "getExhibitThumbnail"
  | "getExhibitPicture"
  | "updateExhibit"
  | "readExhibitAgain"
  | "removeExhibit"
  | "listRemovedExhibits"
  | "restoreExhibit"
  | "wipeExhibit"
>;

/** Exhibits and their files. */
export function exhibitHandlers(premises: Premises): ExhibitHandlers {
  const { place, ring } = premises;
  return {
    addExhibit: async (file) => {
      const exhibit = await announced(premises, file.caseId, addExhibit(place, file));
      ring();
      return exhibit;
    },
    listExhibits: ({ caseId }) => exhibitCards(place, caseId),
    orderExhibits: ({ caseId }, { exhibitIds }) =>
      announced(premises, caseId, orderExhibits(place, caseId, exhibitIds)),
    getExhibit: (at) => exhibitDetail(place, at),
    getExhibitFile: (at, wanted) => exhibitFile(place, at, wanted),
    getExhibitThumbnail: (at) => exhibitThumbnail(place, at),
    getExhibitPicture: (at) => exhibitPicture(place, at),
    updateExhibit: (at, change) => announced(premises, at.caseId, updateExhibit(place, at, change)),
    readExhibitAgain: async (at) => {
      const exhibit = await announced(premises, at.caseId, readExhibitAgain(place, at));
      ring();
      return exhibit;
    },
    removeExhibit: (at) => announced(premises, at.caseId, removeExhibit(place, at)),
    listRemovedExhibits: ({ caseId }) => listRemovedExhibits(place, caseId),
    restoreExhibit: async (at) => {
      const exhibit = await announced(premises, at.caseId, restoreExhibit(place, at));
      ring();
      return exhibit;
    },
    wipeExhibit: (at) => announced(premises, at.caseId, wipeExhibit(place, at)),
  };
}
