import { useEffect, useState } from "react";

/** The picture of an exhibit, decoded; `null` while none is chosen or it loads, `"broken"` where it does not open. */
export function usePicture(caseId: string, exhibitId: string | null): HTMLImageElement | "broken" | null {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly image: HTMLImageElement | "broken" } | null>(
    null,
  );
  useEffect(() => {
    if (exhibitId === null) {
      return;
    }
    let wanted = true;
    const image = new Image();
    const tell = (found: HTMLImageElement | "broken") =>
      wanted ? setLoaded({ of: exhibitId, image: found }) : undefined;
    image.onload = () => tell(image);
    image.onerror = () => tell("broken");
    image.src = `/api/cases/${encodeURIComponent(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/picture`;
    return () => {
      wanted = false;
    };
  }, [caseId, exhibitId]);
  return loaded?.of === exhibitId ? loaded.image : null;
}
