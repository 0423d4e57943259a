import { greeting } from "./as-text";
import type { Letter, Part } from "./letter";

/** Colours for both schemes: mail programs that know neither turn light ones round by themselves. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #fdfdfa; color: #18211c; font: 18px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main, footer { max-width: 36em; margin: 0 auto; }
p, ul, dl { margin: 0 0 18px; overflow-wrap: anywhere; }
pre { margin: 0 0 18px; padding: 12px; background: #f2f4e9; white-space: pre-wrap; word-break: break-all; font: 15px/1.5 ui-monospace, Consolas, monospace; }
a { color: #18211c; }
a.button { display: inline-block; padding: 12px 22px; background: #18211c; color: #fdfdfa; text-decoration: none; font-weight: 650; border-radius: 6px; }
dt { font-weight: 650; } dd { margin: 0 0 10px; overflow-wrap: anywhere; }
.lines { white-space: pre-line; }
footer { margin-top: 28px; padding-top: 14px; border-top: 1px solid #c6cdb2; color: #3d4840; font-size: 16px; }
@media (prefers-color-scheme: dark) {
  body { background: #121612; color: #f0f3e8; }
  pre { background: #262d23; }
  a { color: #f0f3e8; }
  a.button { background: #f0f3e8; color: #121612; }
  footer { border-color: #434e3d; color: #cbd3c3; }
}`;

/** A letter as HTML that loads nothing: no picture, no font, no script, nothing that tells who read it. */
export function asHtml({ subject, name, parts, foot }: Letter): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<p>${escaped(greeting(name))}</p>
${parts.map(pieceAsHtml).join("\n")}
</main>
<footer>
${foot.map((part) => ("link" in part ? plainLink(part) : pieceAsHtml(part))).join("\n")}
</footer>
</body>
</html>
`;
}

function pieceAsHtml(part: Part): string {
  if ("words" in part) return `<p class="lines">${escaped(part.words)}</p>`;
  if ("list" in part) return `<ul>${part.list.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
  if ("facts" in part) return `<dl>${part.facts.map(factAsHtml).join("")}</dl>`;
  if ("exact" in part) return `<p>${escaped(part.label)}:</p>\n<pre>${escaped(part.exact)}</pre>`;
  return linkAsHtml(part);
}

function factAsHtml([name, value]: [string, string]): string {
  return `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`;
}

/** The address stands there in full as well, to be read before it is followed. */
function linkAsHtml({ link, label }: { link: string; label: string }): string {
  const href = escaped(link);
  return `<p><a class="button" href="${href}">${escaped(label)}</a></p>\n<p>Or go to <a href="${href}">${href}</a></p>`;
}

/** At the foot nothing is as loud as what the letter is about. */
function plainLink({ link, label }: { link: string; label: string }): string {
  return `<p><a href="${escaped(link)}">${escaped(label)}</a></p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
