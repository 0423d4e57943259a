import { addressOf, type Practice } from "@/lib/practice/schema";

export const practiceHome = "/workbook/practice-together";

export function practiceHref(practice: Practice): string {
  return `${practiceHome}?${new URLSearchParams(addressOf(practice))}`;
}
