import { z } from "zod";

/** How a reader likes pages to look. Kept in the browser alone, without an account. */
export const ReadingSettings = z.object({
  text: z.enum(["usual", "large", "larger"]).catch("usual"),
  spacing: z.enum(["usual", "wide"]).catch("usual"),
  contrast: z.enum(["usual", "more"]).catch("usual"),
  scheme: z.enum(["device", "light", "dark"]).catch("device"),
});
export type ReadingSettings = z.output<typeof ReadingSettings>;

export const readingCookie = "reading";

/** The settings kept in a browser's cookie; what is unknown there is as usual. */
export function readingSettings(cookies: { get(name: string): { value: string } | undefined }): ReadingSettings {
  const kept = new URLSearchParams(cookies.get(readingCookie)?.value ?? "");
  return ReadingSettings.parse(Object.fromEntries(kept));
}
