import { Link, useLocation } from "wouter";
import { classNames } from "../ui/class-names.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";

type Place = { readonly href: string; readonly word: "cases" | "tools" | "me"; readonly icon: IconName };

const places: readonly Place[] = [
  { href: "/", word: "cases", icon: "cases" },
  { href: "/tools", word: "tools", icon: "tools" },
  { href: "/me", word: "me", icon: "person" },
];

/** Bottom tabs on a phone, the same as a side bar from 1024 px. */
export function Navigation() {
  const words = useWords(shellWords);
  const [path] = useLocation();
  return (
    <nav
      aria-label={words.navigation}
      className={classNames(
        "fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] print:hidden",
        "lg:sticky lg:inset-x-auto lg:top-0 lg:bottom-auto lg:h-screen lg:border-t-0 lg:border-r lg:px-3 lg:py-6",
      )}
    >
      <p className="hidden px-3 pb-6 lg:block">
        <span className="block text-2xl font-bold text-go-ink">{words.product}</span>
        <span className="text-[0.875rem] text-soft">{words.motto}</span>
      </p>
      <ul className="grid grid-cols-3 lg:grid-cols-1 lg:gap-1">
        {places.map((place) => (
          <li key={place.href}>
            <PlaceLink current={placeOf(path) === place.href} place={place}>
              {words[place.word]}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlaceLink(props: { readonly place: Place; readonly current: boolean; readonly children: string }) {
  return (
    <Link
      {...(props.current ? { "aria-current": "page" as const } : {})}
      className={classNames(
        "flex min-h-16 flex-col items-center justify-center gap-0.5 text-[0.8125rem]",
        "lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-xl lg:px-3 lg:text-base",
        props.current ? "font-semibold text-go-ink lg:bg-go-wash" : "text-soft hover:text-ink lg:hover:bg-sunken",
      )}
      href={props.place.href}
    >
      <Icon className="size-6 lg:size-5" name={props.place.icon} />
      <span>{props.children}</span>
    </Link>
  );
}

function placeOf(path: string): string {
  if (path.startsWith("/tools")) {
    return "/tools";
  }
  return ["/me", "/pair", "/reminders", "/statistics"].some((start) => path.startsWith(start)) ? "/me" : "/";
}
