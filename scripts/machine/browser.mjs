// Finds a Chromium for the browser tests: named, on the system, Playwright's own, or else installs one.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, tool } from "./tools.mjs";

// The first needs about a fifth less time for the same tests: it draws for nobody.
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium, or undefined, having said why there is none. */
export async function findBrowser(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    say(`CHROMIUM_PATH has to be the path of a Chromium, but there is nothing at ${named}.`);
    return undefined;
  }
  return named || onTheSystem() || (await playwrightsOwn()) || (await installed(say));
}

function onTheSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces].find(existsSync);
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installed(say) {
  say("Installing a Chromium for the browser tests. This takes a few minutes.");
  const own = await run(tool("@playwright/test", "playwright"), ["install", "chromium"]);
  if (own.code === 0 && (await playwrightsOwn())) return playwrightsOwn();
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const apt = debian ? await installDebianPackage() : undefined;
  if (onTheSystem()) return onTheSystem();
  say([own.output, apt?.output].filter(Boolean).join("\n").trim());
  say("There is no Chromium and none could be installed: install one, or set CHROMIUM_PATH to it.");
  return undefined;
}

async function installDebianPackage() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run(["apt-get"], ["update"], { env });
  return run(["apt-get"], ["install", "-y", "--no-install-recommends", "chromium"], { env });
}
