import { Checkbox } from "@/app/_ui/checkbox";
import { TextArea } from "@/app/_ui/text-area";
import { type AskedAbout, askedAbout } from "@/lib/people/schema";
import { askedWords } from "./words";

export type Said = Record<AskedAbout, { text: string; declined: boolean }>;

const everyone = "Everyone at the table and the network's coordinators can read this.";

const hints: Record<AskedAbout, string> = {
  strengths: "Skills, experience, things they know: whatever the group can build on.",
  accessNeeds: "What makes it possible to take part: large print, breaks, a lift, a quiet room, help with children.",
  hopes: "What they would like to get from this work.",
  contact: "How they like to hear from the group: by phone, post, text, or through someone else.",
  recognition: "What they were offered for their time: a payment, a voucher, training, thanks.",
};

const ownHints: Record<AskedAbout, string> = {
  ...hints,
  strengths: "Skills, experience, things you know: whatever the group can build on.",
  hopes: "What you would like to get from this work.",
  contact: "How you like to hear from the group: by phone, post, text, or through someone else.",
  recognition: "What you were offered for your time: a payment, a voucher, training, thanks.",
};

/** What a person is asked. Each may be left for later, or answered with "would rather not say". */
export function DescriptionFields({ isOwn = false, said }: { isOwn?: boolean; said?: Said }) {
  const few = `Only ${isOwn ? "you" : "the person"}, the lead and the facilitators can read this.`;
  const isPrivate = (about: AskedAbout) => about === "accessNeeds" || about === "contact";
  return askedAbout.map((about) => (
    <div key={about} className="asked-field">
      <TextArea
        name={about}
        label={askedWords[about]}
        hint={`${(isOwn ? ownHints : hints)[about]} ${isPrivate(about) ? few : everyone}`}
        defaultValue={said?.[about].text}
        rows={3}
      />
      <Checkbox
        small
        name={`${about}Declined`}
        value="on"
        defaultChecked={said?.[about].declined}
        label={
          <>
            {isOwn ? "I would rather not say" : "Asked, and would rather not say"}
            <span className="visually-hidden">: {askedWords[about]}</span>
          </>
        }
      />
    </div>
  ));
}
