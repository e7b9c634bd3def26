import type { CaseDetail } from "@youju/api";
import { addFiles, useUploads } from "../../upload/queue.ts";
import { useNewExhibits } from "../intake/material-step.tsx";
import { PicturePlace } from "../intake/picture-place.tsx";
import { UnfinishedList } from "../intake/unfinished-list.tsx";
import { UploadList } from "../intake/upload-list.tsx";

/** A place for more pictures on the case page itself. */
export function AddMaterial({ detail }: { readonly detail: CaseDetail }) {
  const caseId = detail.case.id;
  const uploads = useUploads().filter((item) => item.caseId === caseId);
  useNewExhibits(caseId, uploads.filter(({ state }) => state.kind === "stored").length);
  const add = (files: readonly File[]) =>
    addFiles(
      caseId,
      files,
      detail.exhibits.map(({ sha256 }) => sha256),
    );
  return (
    <div className="space-y-3">
      <PicturePlace onAdd={add} />
      <UnfinishedList busy={uploads.map(({ name }) => name)} caseId={caseId} />
      <UploadList items={uploads.filter(({ state }) => state.kind !== "stored")} />
    </div>
  );
}
