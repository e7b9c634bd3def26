import type { CertificateCard } from "@youju/evidence/verify";
import { type Brought, headIn, withCertificates } from "./brought.ts";
import { element } from "./element.ts";
import { type VerifierLanguage, verifierWords } from "./words.ts";

/** Where an earlier ledger head and certificates of one's own are given; what is given is kept in `brought`. */
export function broughtView(brought: Brought, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language].brought;
  const given = brought.earlier !== "" || brought.certificates.length > 0;
  return element("details", { class: "vf-section vf-brought", open: given }, [
    element("summary", {}, [words.title]),
    element("p", { class: "vf-soft" }, [words.lead]),
    headField(brought, language),
    certificatesField(brought, language),
  ]);
}

function headField(brought: Brought, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language].brought;
  const wrong = element("p", { class: "vf-wrong", role: "alert", id: "vf-head-wrong" });
  const typed: HTMLInputElement = element("input", {
    id: "vf-head",
    type: "text",
    class: "vf-text",
    value: brought.earlier,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": "vf-head-hint vf-head-wrong",
    input: () => {
      brought.earlier = typed.value;
      wrong.textContent = "";
    },
  });
  const read = async (files: readonly File[]) => {
    const [file] = files;
    const head = file === undefined ? null : await headIn(file).catch(() => null);
    wrong.textContent = head === null ? words.noHead : "";
    if (head !== null) {
      brought.earlier = head;
      typed.value = head;
    }
  };
  return element("div", { class: "vf-field" }, [
    element("label", { for: "vf-head" }, [words.head]),
    element("p", { class: "vf-soft", id: "vf-head-hint" }, [words.headHint]),
    typed,
    wrong,
    ...fileButton(words.headFile, { accept: ".zip,.json,.txt" }, read),
  ]);
}

function certificatesField(brought: Brought, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language].brought;
  const wrong = element("p", { class: "vf-wrong", role: "alert" });
  const list = element("ul", { class: "vf-certificates" });
  const show = () => list.replaceChildren(...brought.certificates.map(item));
  const item = (card: CertificateCard) =>
    element("li", {}, [
      element("div", {}, [
        element("strong", {}, [card.name]),
        element("p", { class: "vf-soft" }, [`${card.isRoot ? words.root : words.between} · SHA-256 `]),
        element("code", {}, [card.sha256]),
      ]),
      element(
        "button",
        { type: "button", class: "vf-quiet", "aria-label": `${words.remove}: ${card.name}`, click: () => drop(card) },
        [words.remove],
      ),
    ]);
  const drop = (card: CertificateCard) => {
    brought.certificates = brought.certificates.filter((each) => each !== card);
    show();
  };
  const read = async (files: readonly File[]) => {
    const cards = await withCertificates(brought, files);
    wrong.textContent = cards === null ? words.noCertificate : "";
    brought.certificates = cards ?? brought.certificates;
    show();
  };
  show();
  return element("div", { class: "vf-field" }, [
    element("p", { class: "vf-name" }, [words.certificates]),
    element("p", { class: "vf-soft" }, [words.certificatesHint]),
    list,
    wrong,
    ...fileButton(words.certificatesFile, { accept: ".pem,.crt,.cer,.der", multiple: true }, read),
  ]);
}

function fileButton(
  text: string,
  kind: Readonly<Record<string, string | boolean>>,
  read: (files: readonly File[]) => Promise<void>,
): readonly HTMLElement[] {
  const input: HTMLInputElement = element("input", {
    type: "file",
    hidden: true,
    ...kind,
    change: () => {
      void read([...(input.files ?? [])]).then(() => {
        // The same file may be chosen again
        input.value = "";
      });
    },
  });
  return [element("button", { type: "button", class: "vf-quiet", click: () => input.click() }, [text]), input];
}
