import { useState } from "react";
import { useLocation, useSearch } from "wouter";

/** What is typed into a search, kept in the address as `q`, so that it is still there on the way back. */
export function useTypedWords(): readonly [string, (typed: string) => void] {
  const asked = new URLSearchParams(useSearch()).get("q") ?? "";
  const [path, go] = useLocation();
  const [typed, setTyped] = useState(asked);
  const keep = (next: string) => {
    setTyped(next);
    go(next.trim() === "" ? path : `${path}?${new URLSearchParams({ q: next })}`, { replace: true });
  };
  return [typed, keep];
}
