import type { Letter, Part } from "./letter";

/** A letter as plain text. */
export function asText({ name, parts, foot }: Letter): string {
  const pieces = [greeting(name), ...parts.map(pieceAsText), "-- ", ...foot.map(pieceAsText)];
  return `${pieces.join("\n\n")}\n`;
}

export function greeting(name: string | null): string {
  return name ? `Hello ${name}` : "Hello";
}

function pieceAsText(part: Part): string {
  if ("words" in part) return part.words;
  if ("list" in part) return part.list.map((line) => `- ${line}`).join("\n");
  if ("facts" in part) return part.facts.map(([name, value]) => `${name}: ${value}`).join("\n");
  if ("exact" in part) return `${part.label}:\n${part.exact}`;
  return `${part.label}:\n${part.link}`;
}
