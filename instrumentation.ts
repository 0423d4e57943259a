/** Work that turns on time rather than on a person: once a minute, in the server process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepTime } = await import("@/lib/clockwork");
  keepTime();
}
