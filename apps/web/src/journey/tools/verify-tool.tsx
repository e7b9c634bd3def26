import { useEffect, useRef } from "react";
import { mountVerifier } from "../../verifier/verifier-view.ts";
import "../../verifier/verifier.css";
import { useLanguage } from "../../words/use-words.ts";

/** 证据包验证: the same check as in the page that lies in every bundle; nothing leaves the device. */
export function VerifyTool() {
  const place = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  useEffect(() => (place.current === null ? undefined : mountVerifier(place.current, language)), [language]);
  return <div className="max-w-3xl" ref={place} />;
}
