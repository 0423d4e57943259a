import Link from "next/link";
import { Record } from "@/app/_ui/record";

/** The address of one's own calendar: for oneself alone. */
export function CalendarRecord({ address, renewAt }: { address: string | null; renewAt: string }) {
  if (address === null) return null;
  return (
    <Record
      name="Your calendar"
      id="calendar"
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
      <p>
        <Link className="standalone-link" href={renewAt}>
          Take a new address
        </Link>
      </p>
    </Record>
  );
}
