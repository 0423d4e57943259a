import { Notice } from "@/app/_ui/notice";

const sentences = {
  seated: (name: string) => `${name} has a seat at the table now.`,
  described: (name: string) => `Saved: what ${name} said.`,
  corrected: (name: string) => `Saved: the seat of ${name} is put right.`,
  role: (name: string) => `Saved: ${name} has this role now.`,
  paused: (name: string) => `${name} is taking a break. The seat stays.`,
  returned: (name: string) => `Welcome back, ${name}.`,
  left: (name: string) => `Saved: ${name} has left the table. Thank you for all that came from this seat.`,
};

export type SavedSeat = keyof typeof sentences;

/** Says what was saved, after a form about this seat. */
export function SavedSeatNotice({ saved, name }: { saved: string | undefined; name: string }) {
  if (saved === undefined || !Object.hasOwn(sentences, saved)) return null;
  return <Notice>{sentences[saved as SavedSeat](name)}</Notice>;
}
