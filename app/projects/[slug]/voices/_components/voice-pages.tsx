import { Pages } from "@/app/_ui/pages";
import { count } from "@/lib/checklist/words";
import type { Voice } from "@/lib/voices/queries";

type VoicePagesProps = {
  voices: Voice[];
  hasOlder: boolean;
  isFirst: boolean;
  /** The address of the page before this voice; without one the newest. */
  addressOf: (before?: number) => string;
};

/** Pages by key: the newest, and what came before the last one here. */
export function VoicePages({ voices, hasOlder, isFirst, addressOf }: VoicePagesProps) {
  const last = voices.at(-1);
  if (isFirst && !hasOlder) return null;
  return (
    <Pages
      label="More voices"
      showing={count(voices.length, "voice on this page", "voices on this page")}
      newer={isFirst ? undefined : { href: addressOf(), label: "The newest" }}
      older={hasOlder && last ? { href: addressOf(last.number), label: "Older" } : undefined}
    />
  );
}
