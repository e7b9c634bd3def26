import type { Exhibit } from "@youju/domain";
import { Button, ErrorNotice } from "../../ui/index.ts";
import { useRemoval } from "./use-removal.ts";

/** Takes an exhibit out of the case; it can be put back. */
export function RemoveExhibit({ exhibit }: { readonly exhibit: Exhibit }) {
  const removal = useRemoval(exhibit);
  return (
    <>
      <Button busy={removal.busy} icon="bin" onClick={removal.run} size="small" tone="quiet">
        {removal.label}
      </Button>
      <ErrorNotice error={removal.error} />
    </>
  );
}
