import type { StampAuthorityView } from "@youju/api";
import { useAuthorities, useRemoveAuthority, useSwitchAuthority } from "../../api/stamps.ts";
import { Badge, Button, Card, Disclosure, ErrorNotice, Section, Skeleton, showToast } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";
import { AddAuthority } from "./add-authority.tsx";
import { TrustRoots } from "./trust-roots.tsx";

/** Who may be asked for time stamps: none until the person switches one on. 时间戳服务 */
export function AuthoritiesSection() {
  const { loading, service: words } = useWords(stampWords);
  const query = useAuthorities();
  return (
    <Section id="time-stamps" title={words.title}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={loading} rows={1} />}
      {query.data && (
        <Card className="space-y-3">
          <p>{words.text}</p>
          <ul className="divide-y divide-line">
            {query.data.map((authority) => (
              <li className="space-y-1 py-3" key={authority.id}>
                <Authority authority={authority} />
              </li>
            ))}
          </ul>
          <Disclosure look="quiet" summary={words.add}>
            <AddAuthority />
          </Disclosure>
          <TrustRoots />
        </Card>
      )}
    </Section>
  );
}

function Authority({ authority }: { readonly authority: StampAuthorityView }) {
  const words = useWords(stampWords).service;
  const turn = useSwitchAuthority();
  const remove = useRemoveAuthority();
  const { id, url, on, configured } = authority;
  const name = url === null ? words.demoName : authority.name;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="min-w-0 font-medium">{name}</h3>
        <Badge tone={on ? "done" : "plain"}>{on ? words.isOn : words.isOff}</Badge>
      </div>
      <p className="text-[0.9375rem] break-all text-soft">{url ?? words.demo}</p>
      {configured && <p className="text-[0.9375rem] text-soft">{words.configured}</p>}
      {authority.rootNames.length > 0 && (
        <p className="text-[0.9375rem] break-words text-soft">
          {words.roots} {authority.rootNames.join("; ")}
        </p>
      )}
      <ErrorNotice error={turn.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={turn.isPending} onClick={() => turn.mutate({ id, on: !on })} size="small" tone="secondary">
          {on ? words.off : words.on}
          <span className="sr-only">{name}</span>
        </Button>
        {url !== null && !configured && (
          <Button
            busy={remove.isPending}
            onClick={() => remove.mutate(id, { onSuccess: () => showToast({ text: words.removed }) })}
            size="small"
            tone="quiet"
          >
            {words.remove}
            <span className="sr-only">{name}</span>
          </Button>
        )}
      </div>
    </>
  );
}
