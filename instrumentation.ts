/** Work that no person asks for at that moment, in the server process: what turns on time, and jobs that wait. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepTime } = await import("@/lib/clockwork");
  keepTime();
  const { workHere } = await import("@/lib/jobs/work-here");
  workHere();
}
