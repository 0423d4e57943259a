import { LinkRow } from "@/app/_ui/masthead";
import { type Load, type Showing, showing } from "@/lib/actions/queries";

/** What the address asks for; all that is open when it asks for nothing that is there. */
export function showingIn(asked: string | undefined, ownSeat: number | null): Showing {
  const found = showing.find((each) => each === asked) ?? "open";
  return found === "mine" && ownSeat === null ? "open" : found;
}

type ViewsProps = { show: Showing; ownSeat: number | null; loads: Load[]; home: string };

/** All that is open, one's own, or what is done: each an address of its own. */
export function Views({ show, ownSeat, loads, home }: ViewsProps) {
  const sum = (part: "open" | "mine") => loads.reduce((total, load) => total + load[part], 0);
  const links = [{ href: home, label: `All open (${sum("open")})`, current: show === "open" }];
  if (ownSeat !== null)
    links.push({ href: `${home}?show=mine`, label: `Yours (${sum("mine")})`, current: show === "mine" });
  links.push({ href: `${home}?show=done`, label: "Done, or not needed", current: show === "done" });
  return (
    <nav className="no-print" aria-label="Which actions">
      <LinkRow links={links} />
    </nav>
  );
}
