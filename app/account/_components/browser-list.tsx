import { Button } from "@/app/_ui/button";
import type { OwnBrowser } from "@/lib/auth/sessions";
import { universalMomentInWords } from "@/lib/calendar/moments";
import { endSessionAction } from "../actions";

/** The browsers on which a person is signed in, each with its way out. */
export function BrowserList({ browsers }: { browsers: OwnBrowser[] }) {
  return (
    <form action={endSessionAction}>
      <ul className="plain-list">
        {browsers.map(({ id, browser, signedInAt, isThisOne }) => (
          <li key={id} className="plain-list__row">
            <span>
              <strong>{browser}</strong>, signed in on {universalMomentInWords(signedInAt)}
              {isThisOne && " – this browser"}
            </span>
            {!isThisOne && (
              <Button type="submit" name="browser" value={id} quiet small>
                Sign out {browser}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
