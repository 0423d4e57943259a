import { Notice } from "@/app/_ui/notice";

const sentences: Record<string, (name: string) => string> = {
  seated: (name) => `${name} has a seat at the table now.`,
  joined: (name) => `${name} has joined.`,
  described: (name) => `Saved: what ${name} said.`,
  corrected: () => "Saved: the seat is put right.",
  role: () => "Saved: this is the role now.",
  paused: (name) => `${name} is taking a break. The seat stays.`,
  returned: (name) => `${name} is back at the table.`,
  promised: () => "Saved: the promise is written down.",
  kept: () => "Saved: this promise was kept.",
  trained: () => "Saved: this training is written down.",
  training: () => "Saved: the training is put right.",
  calendar: () => "Saved: your calendar has a new address. The one before does not work any more.",
  erased: () => "Done: their name and their words are gone.",
  left: (name) => `${name} has left the table. All that came from this seat stays in the record.`,
};

const ownSentences: Record<string, string> = {
  described: "Saved: what you said.",
  joined: "Welcome to the table.",
  paused: "You are taking a break. Your seat stays yours.",
  returned: "Welcome back.",
};

type SavedSeatProps = { saved: string | undefined; name: string; isOwn: boolean };

/** Says what was saved, after a form about this seat. */
export function SavedSeatNotice({ saved, name, isOwn }: SavedSeatProps) {
  if (saved === undefined || !Object.hasOwn(sentences, saved)) return null;
  const own = isOwn ? ownSentences[saved] : undefined;
  return <Notice>{own ?? sentences[saved]?.(name)}</Notice>;
}
