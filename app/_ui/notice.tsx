import type { ReactNode } from "react";
import { Icon } from "./icon";

/** "Saved: …". Screen readers hear it too; `said` is for places that already announce what appears in them. */
export function Notice({ children, said = false }: { children: ReactNode; said?: boolean }) {
  return (
    <div className="notice" role={said ? undefined : "status"}>
      <Icon name="tick" />
      <div>{children}</div>
    </div>
  );
}
