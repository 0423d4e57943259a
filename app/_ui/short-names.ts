const longest = 14;

/** First names for a picture, without titles; people who share one get the first letter of their last name too. */
export function shortNames(names: string[]): string[] {
  const first = names.map((name) => wordsOf(name)[0] ?? "");
  return names.map((name, index) => {
    const mine = first[index] ?? "";
    const shared = first.filter((other) => other === mine).length > 1;
    const last = wordsOf(name).slice(1).at(-1);
    return cut(shared && last ? `${mine} ${last.slice(0, 1)}` : mine);
  });
}

const titles = /^(dr|mr|mrs|ms|miss|mx|prof|professor|rev|sir|dame)\.?$/i;

function wordsOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  return words.length > 1 && titles.test(words[0] ?? "") ? words.slice(1) : words;
}

const cut = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
