"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ReadingSettings, readingCookie } from "@/app/_shell/reading-settings";
import { sessionCookie } from "@/lib/auth/cookie";

const oneYear = 365 * 24 * 60 * 60;

export async function keepReadingSettings(data: FormData): Promise<void> {
  const settings = ReadingSettings.parse(Object.fromEntries(data));
  (await cookies()).set(readingCookie, new URLSearchParams(settings).toString(), {
    ...sessionCookie().options,
    maxAge: oneYear,
  });
  redirect("/display?saved");
}
