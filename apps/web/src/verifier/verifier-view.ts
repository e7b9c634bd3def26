import { type Brought, nothingBrought, optionsFrom } from "./brought.ts";
import { broughtView } from "./brought-view.ts";
import { type ChosenBundle, chosenFrom, chosenFromDrop } from "./chosen-bundle.ts";
import { element } from "./element.ts";
import { resultView } from "./result-view.ts";
import { verifyChosen } from "./verify-chosen.ts";
import { type VerifierLanguage, verifierWords } from "./words.ts";

/**
 * Puts the verifier into a place of the page: choose or drop, progress, result. Gives what takes it away again.
 * @param brought what the person brought stays there when the language changes
 */
export function mountVerifier(
  place: HTMLElement,
  language: VerifierLanguage,
  brought: Brought = nothingBrought(),
): () => void {
  const words = verifierWords[language];
  let running: AbortController | null = null;
  const show = (content: HTMLElement) => place.replaceChildren(content);
  const start = async (chosen: ChosenBundle | null) => {
    if (chosen === null) {
      return;
    }
    const given = optionsFrom(brought);
    if (given === null) {
      show(chooser({ language, brought, start }, words.brought.noHead));
      place.querySelector<HTMLElement>("#vf-head")?.focus();
      return;
    }
    const stop = new AbortController();
    running = stop;
    const progress = progressView(chosen, language, () => stop.abort());
    show(progress.view);
    try {
      const found = await verifyChosen(chosen, { ...given, signal: stop.signal, onProgress: progress.show });
      show(
        element("div", { class: "vf" }, [
          chosenLine(chosen, language),
          resultView(found, { language, brought }),
          afterwards(language, again),
        ]),
      );
      place.querySelector<HTMLElement>("h2")?.focus();
    } catch {
      show(chooser({ language, brought, start }, stop.signal.aborted ? words.cancelled : words.failed));
    }
  };
  const again = () => show(chooser({ language, brought, start }, ""));
  again();
  return () => {
    running?.abort();
    place.replaceChildren();
  };
}

type Start = (chosen: ChosenBundle | null) => Promise<void>;

type Choosing = { readonly language: VerifierLanguage; readonly brought: Brought; readonly start: Start };

function chooser({ language, brought, start }: Choosing, note: string): HTMLElement {
  const words = verifierWords[language];
  const file = picker({ accept: ".zip,application/zip" }, start);
  const folder = picker({ webkitdirectory: true, multiple: true }, start);
  const zone = element("div", { class: "vf-zone" }, [
    element("p", { class: "vf-drop" }, [words.drop]),
    element("p", { class: "vf-soft" }, [words.dropNote]),
    element("div", { class: "vf-buttons" }, [
      element("button", { type: "button", class: "vf-go", click: () => file.click() }, [words.chooseFile]),
      element("button", { type: "button", class: "vf-quiet", click: () => folder.click() }, [words.chooseFolder]),
    ]),
    file,
    folder,
  ]);
  takeDrops(zone, start);
  return element("div", { class: "vf" }, [
    zone,
    element("p", { role: "status", class: "vf-note" }, [note]),
    broughtView(brought, language),
  ]);
}

function picker(kind: Readonly<Record<string, string | boolean>>, start: Start): HTMLInputElement {
  const input: HTMLInputElement = element("input", {
    type: "file",
    hidden: true,
    ...kind,
    change: () => void start(chosenFrom(input.files ?? [])),
  });
  return input;
}

function takeDrops(zone: HTMLElement, start: Start): void {
  const over = (isOver: boolean) => (event: Event) => {
    event.preventDefault();
    zone.classList.toggle("vf-over", isOver);
  };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => {
    over(false)(event);
    const items = event.dataTransfer?.items;
    if (items !== undefined) {
      void chosenFromDrop(items).then(start);
    }
  });
}

function chosenLine({ name }: ChosenBundle, language: VerifierLanguage): HTMLElement {
  return element("p", { class: "vf-soft vf-chosen" }, [
    `${verifierWords[language].chosen}: `,
    element("code", {}, [name]),
  ]);
}

function progressView(chosen: ChosenBundle, language: VerifierLanguage, cancel: () => void) {
  const words = verifierWords[language];
  const bar = element("progress", { max: "1", value: "0", "aria-label": words.working });
  const file = element("p", { class: "vf-soft vf-file" });
  const share = element("strong", {}, ["0 %"]);
  const view = element("div", { class: "vf" }, [
    chosenLine(chosen, language),
    element("div", { class: "vf-zone vf-busy" }, [
      element("p", { class: "vf-drop", role: "status" }, [words.working]),
      element("p", { class: "vf-share" }, [share]),
      bar,
      file,
      element("button", { type: "button", class: "vf-quiet", click: cancel }, [words.cancel]),
    ]),
  ]);
  const show = (done: { readonly bytes: number; readonly of: number; readonly file: string }) => {
    bar.value = done.of === 0 ? 1 : done.bytes / done.of;
    share.textContent = `${Math.floor(bar.value * 100)} %`;
    file.textContent = done.file;
  };
  return { view, show };
}

function afterwards(language: VerifierLanguage, again: () => void): HTMLElement {
  const words = verifierWords[language];
  return element("div", { class: "vf-buttons vf-after" }, [
    element("button", { type: "button", class: "vf-go", click: again }, [words.again]),
    element("button", { type: "button", class: "vf-quiet", click: () => window.print() }, [words.print]),
  ]);
}
