import "./signing.css";
import type { ReactNode } from "react";
import { Band, Page } from "@/app/_ui/band";

type OneThingProps = { back?: ReactNode; children: ReactNode };

/** Part of a page with one thing to do: the way back in the margin, everything else in one column. */
export function OneThing(props: OneThingProps) {
  return (
    <div className="sheet">
      <Columns {...props} />
    </div>
  );
}

/** The same on the ground that opens a page. */
export function OneThingFirst(props: OneThingProps) {
  return (
    <Band>
      <Columns {...props} />
    </Band>
  );
}

function Columns({ back, children }: OneThingProps) {
  return (
    <Page>
      <div className="one-thing">
        {back && <div className="one-thing__side">{back}</div>}
        <div className="one-thing__body">{children}</div>
      </div>
    </Page>
  );
}
