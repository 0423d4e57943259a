import { NotFound } from "@/lib/errors";
import { calendarByLink } from "@/lib/meetings/queries";

type Context = { params: Promise<{ file: string }> };

/** The meetings of one seat, for a calendar that knows its address. Calendars do not sign in: the address is the key. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const calendar = await calendarByLink((await params).file.replace(/\.ics$/, ""));
    return new Response(calendar, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="meetings.ics"',
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response("There is no calendar here.", { status: 404 });
    throw error;
  }
}
