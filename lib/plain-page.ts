type Plain = { title: string; paragraphs: string[]; link?: { href: string; words: string } };

const style = `:root { color-scheme: light dark }
body { max-width: 38rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.58 "Atkinson Hyperlegible Next Variable", sans-serif }
a { display: inline-block; padding: 0.6rem 0 }`;

/** A page in words that needs no database, no script and no file of ours. */
export function plainPage({ title, paragraphs, link }: Plain, nonce: string): string {
  const words = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n");
  const onward = link ? `<p><a href="${escaped(link.href)}">${escaped(link.words)}</a></p>` : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<title>${escaped(title)} – Alongside</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="main">
<h1>${escaped(title)}</h1>
${words}
${onward}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
