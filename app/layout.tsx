import "@/app/_ui/styles/all.css";
import type { Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readingSettings } from "@/app/_shell/reading-settings";
import { FontPreload } from "@/app/_ui/font-preload";
import { SeatSprite } from "@/app/_ui/seat-sprite";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function Layout({ children }: { children: ReactNode }) {
  const { text, spacing, contrast, scheme } = readingSettings(await cookies());
  return (
    <html lang="en-GB" data-text={text} data-spacing={spacing} data-contrast={contrast} data-scheme={scheme}>
      <body>
        <FontPreload />
        <SeatSprite />
        {children}
      </body>
    </html>
  );
}
