import { nothingBrought } from "./brought.ts";
import { element } from "./element.ts";
import { mountVerifier } from "./verifier-view.ts";
import { verifyChosen } from "./verify-chosen.ts";
import { type VerifierLanguage, verifierWords } from "./words.ts";

const brought = nothingBrought();

/** The verifier as a page of its own, opened from a disk. Where there is no page, only its check is given out. */
function start(): void {
  Object.assign(globalThis, { youjuVerifier: { verifyChosen } });
  if (typeof document !== "undefined") {
    show("zh", () => undefined);
  }
}

function show(language: VerifierLanguage, leave: () => void): void {
  leave();
  const words = verifierWords[language];
  const place = element("div");
  const unmount = mountVerifier(place, language, brought);
  const other = language === "zh" ? "en" : "zh";
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = words.title;
  const turn = () => show(other, unmount);
  document
    .querySelector("main")
    ?.replaceChildren(
      element("header", { class: "vf-head" }, [
        element("div", {}, [element("p", { class: "vf-brand" }, ["有据 Youju"]), element("h1", {}, [words.title])]),
        element("button", { type: "button", class: "vf-quiet", lang: other, click: turn }, [words.language]),
      ]),
      element("p", { class: "vf-lead" }, [words.lead]),
      place,
    );
}

start();
