const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "a Mac"],
  [/Linux/, "Linux"],
];

/** "Firefox on Windows": enough for a person to know their own browser, and no more than that is kept. */
export function browserName(userAgent: string | null): string {
  const browser = browsers.find(([mark]) => mark.test(userAgent ?? ""))?.[1] ?? "A browser";
  const system = systems.find(([mark]) => mark.test(userAgent ?? ""))?.[1];
  return system ? `${browser} on ${system}` : browser;
}
