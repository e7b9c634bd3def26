import type { CertificateCard } from "@youju/evidence/verify";
import { useState } from "react";
import { useAddTrustRoots } from "../../api/stamps.ts";
import { Field } from "../../ui/field.tsx";
import { Banner, Button, controlLook, ErrorNotice, showToast } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";
import { Fingerprint } from "./fingerprint.tsx";

type Chosen = { readonly bytes: Uint8Array; readonly cards: readonly CertificateCard[] };

/** A certificate file is read in the page and its fingerprints shown, before anything of it is trusted. */
export function AddTrustRoots() {
  const words = useWords(stampWords).trust;
  const [chosen, setChosen] = useState<Chosen | "none" | null>(null);
  const [round, setRound] = useState(0);
  const add = useAddTrustRoots();
  const choose = async (file: File | undefined) => {
    add.reset();
    setChosen(file === undefined ? null : await read(file));
  };
  const trust = ({ bytes }: Chosen) =>
    add.mutate(base64(bytes), {
      onSuccess: ({ stamped }) => {
        setChosen(null);
        setRound(round + 1);
        showToast({ text: words.added(stamped) });
      },
    });
  return (
    <div className="space-y-3">
      <Field error={chosen === "none" ? words.unreadable : undefined} hint={words.fileHint} label={words.file}>
        {(control) => (
          <input
            {...control}
            accept=".pem,.crt,.cer,.der"
            className={controlLook}
            key={round}
            onChange={(event) => void choose(event.target.files?.[0])}
            type="file"
          />
        )}
      </Field>
      {chosen !== null && chosen !== "none" && (
        <Banner
          action={
            <Button busy={add.isPending} onClick={() => trust(chosen)} size="small">
              {words.trustDo}
            </Button>
          }
          announce
          title={words.compare}
          tone="need"
        >
          <ul className="space-y-2">
            {chosen.cards.map(({ name, sha256, isRoot }) => (
              <li key={sha256}>
                <p className="font-medium break-words">{name}</p>
                {!isRoot && <p>{words.between}</p>}
                <Fingerprint sha256={sha256} />
              </li>
            ))}
          </ul>
          <p className="pt-2">{words.warning}</p>
        </Banner>
      )}
      <ErrorNotice error={add.error} />
    </div>
  );
}

/** No more of a file of certificates is read, in bytes. */
const most = 100_000;

async function read(file: File): Promise<Chosen | "none"> {
  const [{ describeCertificates }, { sha256 }] = await Promise.all([
    import("@youju/evidence/verify"),
    import("@noble/hashes/sha2.js"),
  ]);
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const cards = describeCertificates(bytes, sha256);
  return cards === null ? "none" : { bytes, cards };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join(""));
}
