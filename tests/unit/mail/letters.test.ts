import { describe, expect, it } from "vitest";
import { asHtml } from "@/lib/mail/as-html";
import { asText } from "@/lib/mail/as-text";
import type { Letter } from "@/lib/mail/letter";

const hostile = `<script>"x" & 'y'</script>`;
const letter: Letter = {
  subject: hostile,
  name: hostile,
  parts: [
    { words: hostile },
    { list: [hostile] },
    { facts: [[hostile, hostile]] },
    { exact: hostile, label: hostile },
    { link: `https://alongside.example.org/?a=1&b="><script>`, label: hostile },
  ],
  foot: [{ link: `https://alongside.example.org/?c='"><script>`, label: hostile }, { words: hostile }],
};

describe("A letter", () => {
  it("is escaped in HTML wherever words or addresses stand", () => {
    const html = asHtml(letter).replace(/<style>.*<\/style>/s, "");
    expect(html).not.toContain("<script");
    expect(html.match(/&#60;script&#62;/g)?.length).toBeGreaterThan(8);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:[^<>'"]+$/);
  });

  it("has the same words in plain text, as they were written", () => {
    expect(asText(letter)).toBe(
      [
        `Hello ${hostile}`,
        hostile,
        `- ${hostile}`,
        `${hostile}: ${hostile}`,
        `${hostile}:\n${hostile}`,
        `${hostile}:\nhttps://alongside.example.org/?a=1&b="><script>`,
        "-- ",
        `${hostile}:\nhttps://alongside.example.org/?c='"><script>`,
        `${hostile}\n`,
      ].join("\n\n"),
    );
  });

  it("greets nobody by name when it knows none", () => {
    expect(asText({ ...letter, name: null })).toMatch(/^Hello\n/);
  });
});
