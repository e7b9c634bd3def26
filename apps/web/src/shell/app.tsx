import { Suspense } from "react";
import { useLocation } from "wouter";
import { Skeleton } from "../ui/progress.tsx";
import { ToastHost } from "../ui/toast.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";
import { ConnectionBanner } from "./connection-banner.tsx";
import { Crash } from "./crash.tsx";
import { Navigation } from "./navigation.tsx";
import { Screens } from "./screens.tsx";

/** The frame around every screen: side bar or tabs, connection banner, toast, and the screen itself. */
export function App() {
  const words = useWords(shellWords);
  const [path] = useLocation();
  return (
    <div className="lg:grid lg:min-h-screen print:block lg:grid-cols-[12rem_minmax(0,1fr)] xl:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-xl focus:bg-go focus:px-4 focus:py-3 focus:text-on-go"
        href="#main"
      >
        {words.skip}
      </a>
      <Navigation />
      <main className="min-w-0 pb-[calc(4.5rem+env(safe-area-inset-bottom))] lg:pb-0" id="main" tabIndex={-1}>
        <ConnectionBanner />
        <Crash place={path}>
          <Suspense
            fallback={
              <div className="mx-auto max-w-2xl p-4 pt-8">
                <h1 className="sr-only">{words.loading}</h1>
                <Skeleton label={words.loading} />
              </div>
            }
          >
            <Screens />
          </Suspense>
        </Crash>
      </main>
      <ToastHost />
    </div>
  );
}
