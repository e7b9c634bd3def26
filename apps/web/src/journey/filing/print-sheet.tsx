import type { PaperSheet } from "@youju/api";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useWords } from "../../words/use-words.ts";
import { withKeys } from "./unique-keys.ts";

/** The paper alone on the page, for the print dialog, which opens as soon as it stands there. */
export function PrintSheet({ sheet, onDone }: { readonly sheet: PaperSheet; readonly onDone: () => void }) {
  const words = useWords(filingVersionWords);
  useEffect(() => {
    document.body.dataset.printing = "paper";
    addEventListener("afterprint", onDone);
    print();
    return () => {
      removeEventListener("afterprint", onDone);
      delete document.body.dataset.printing;
    };
  }, [onDone]);
  return createPortal(
    <article className="hidden space-y-5 print:block" data-print-sheet lang="zh-CN">
      <h1 className="text-center text-xl font-bold">{sheet.title}</h1>
      {!sheet.complete && <p className="text-center">{words.notComplete}</p>}
      {withKeys(sheet.sections, ({ heading }) => heading).map(({ key, item }) => (
        <SheetSection key={key} section={item} />
      ))}
    </article>,
    document.body,
  );
}

function SheetSection({ section }: { readonly section: PaperSheet["sections"][number] }) {
  const { heading, layout, paragraphs, rows } = section;
  return (
    <section className="space-y-1">
      {heading !== "" && <h2 className="font-bold">{heading}</h2>}
      {layout === "table" ? <SheetTable rows={rows} /> : <SheetText layout={layout} paragraphs={paragraphs} />}
    </section>
  );
}

function SheetText({ layout, paragraphs }: { readonly layout: string; readonly paragraphs: readonly string[] }) {
  const keyed = withKeys(paragraphs, (text) => text);
  return layout === "numbered" ? (
    <ol className="list-decimal space-y-1 pl-6">
      {keyed.map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ol>
  ) : (
    keyed.map(({ key, item }) => (
      <p className={layout === "signature" ? "break-inside-avoid text-right" : "whitespace-pre-wrap"} key={key}>
        {item}
      </p>
    ))
  );
}

function SheetTable({ rows: [head = [], ...rows] }: { readonly rows: PaperSheet["sections"][number]["rows"] }) {
  const cell = "border border-ink px-2 py-1 text-left align-top";
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <thead>
        <tr>
          {withKeys(head, (text) => text).map(({ key, item }) => (
            <th className={cell} key={key} scope="col">
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {withKeys(rows, (row) => row.join("|")).map(({ key, item: row }) => (
          <tr key={key}>
            {withKeys(row, (text) => text).map(({ key: place, item }) => (
              <td className={cell} key={place}>
                {item}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
