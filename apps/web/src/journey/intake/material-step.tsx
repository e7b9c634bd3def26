import { useQueryClient } from "@tanstack/react-query";
import type { CaseDetail } from "@youju/api";
import { useEffect } from "react";
import { forgetCase } from "../../api/acts.ts";
import { LinkButton } from "../../ui/index.ts";
import { addFiles, useUploads } from "../../upload/queue.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { isReading, stepPath } from "../steps.ts";
import { ExhibitList } from "./exhibit-list.tsx";
import { PicturePlace } from "./picture-place.tsx";
import { UnfinishedList } from "./unfinished-list.tsx";
import { UploadList } from "./upload-list.tsx";

/** Screenshots in, by file, camera, paste or drop; or on without any. */
export function MaterialStep({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const caseId = detail.case.id;
  const uploads = useUploads().filter((item) => item.caseId === caseId);
  useNewExhibits(caseId, uploads.filter(({ state }) => state.kind === "stored").length);
  const add = (files: readonly File[]) =>
    addFiles(
      caseId,
      files,
      detail.exhibits.map(({ sha256 }) => sha256),
    );
  const open = uploads.filter(({ state }) => state.kind !== "stored");
  return (
    <div className="space-y-5">
      <p className="text-soft">{words.material.lead}</p>
      <PicturePlace onAdd={add} />
      <UnfinishedList busy={uploads.map(({ name }) => name)} caseId={caseId} />
      <UploadList items={open} />
      {detail.exhibits.length > 0 && <ExhibitList detail={detail} />}
      {detail.exhibits.length === 0 && open.length === 0 && <p className="text-soft">{words.material.empty}</p>}
      {detail.exhibits.length === 0 ? (
        <LinkButton className="w-full" href={stepPath(caseId, "fields")} tone="secondary">
          {words.material.manual}
        </LinkButton>
      ) : (
        <LinkButton href={stepPath(caseId, "fields")} icon="next" size="block">
          {isReading(detail.exhibits) ? words.material.nextReading : words.material.next}
        </LinkButton>
      )}
    </div>
  );
}

/** Asks for the case again whenever one more file is stored. */
export function useNewExhibits(caseId: string, stored: number): void {
  const client = useQueryClient();
  useEffect(() => {
    if (stored > 0) {
      void forgetCase(client, caseId);
    }
  }, [caseId, client, stored]);
}
