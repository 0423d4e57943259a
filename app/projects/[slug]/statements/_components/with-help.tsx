import type { ReactNode } from "react";
import { channelWords } from "@/lib/statements/words";

export type Help = {
  helper: string;
  channel: keyof typeof channelWords | null;
  readBack: boolean | null;
  confirmed: boolean;
};

/** Says of a signature that someone else wrote it down, and how: it counts like every other. Nothing for one's own. */
export function WithHelp({ help }: { help: Help | null }): ReactNode {
  if (!help) return null;
  const { helper, channel, readBack, confirmed } = help;
  const how = [
    `With help from ${helper}${channel ? `, ${channelWords[channel]}` : ""}`,
    ...(readBack === null ? [] : [readBack ? "read back" : "not read back"]),
    ...(confirmed ? ["confirmed by the person"] : []),
  ];
  return <span className="with-help">{how.join(" · ")}</span>;
}
