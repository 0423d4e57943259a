import { Record } from "@/app/_ui/record";

/** The address of one's own calendar: for oneself alone. */
export function CalendarRecord({ address }: { address: string | null }) {
  if (address === null) return null;
  return (
    <Record
      name="Your calendar"
      note="Keep this address to yourself: whoever has it can see when and where you meet. Your entries say nothing about the project."
      onScreenOnly
    >
      <p className="prose">
        Give your phone’s or computer’s calendar this address, as a calendar to subscribe to. The meetings then come by
        themselves, and so do changes.
      </p>
      <p className="calendar-address">
        <a href={address}>{address}</a>
      </p>
    </Record>
  );
}
