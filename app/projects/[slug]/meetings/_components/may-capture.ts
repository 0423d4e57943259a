import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { mayCaptureIn } from "@/lib/voices/rules";
import { mayNow } from "../../people/_components/seats";

type Meeting = { startsAt: Date; heldAt: Date | null; calledOffAt: Date | null };

/** Whether the viewer can write down now what is said in a meeting. */
export function mayCapture(view: ProjectView, meeting: Meeting, now = new Date()): boolean {
  const { timeZone } = view.network;
  const startsOn = dayOf(meeting.startsAt, timeZone);
  return mayNow(view, "voice.capture") && mayCaptureIn({ ...meeting, startsOn }, dayOf(now, timeZone));
}
