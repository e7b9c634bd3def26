import { useEffect, useState } from "react";
import { Banner } from "../ui/badge.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";

/** Says when the device has no network; pages already shown stay readable. */
export function ConnectionBanner() {
  const words = useWords(shellWords);
  const online = useOnline();
  return online ? null : (
    <div className="mx-auto max-w-2xl px-4 pt-4 sm:px-6">
      <Banner announce tone="need">
        {words.offline}
      </Banner>
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    addEventListener("online", update);
    addEventListener("offline", update);
    return () => {
      removeEventListener("online", update);
      removeEventListener("offline", update);
    };
  }, []);
  return online;
}
