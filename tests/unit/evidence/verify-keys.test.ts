import { describe, expect, it } from "vitest";
import { places } from "@/lib/evidence/verify/formats";
import { fingerprintOf, pemOf } from "@/lib/evidence/verify/keys";
import { summaryOf } from "@/lib/evidence/verify/summary";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { aHandPack, ownKey, replaced } from "@/tests/support/hand-pack";
import { sourceOf } from "@/tests/support/packs";

const whole = await aHandPack();

describe("a pack whose key was retired", () => {
  const retired = (until: string) => [{ publicKey: publicKeyOf(ownKey), lastCheckpoint: 1, until }];
  const held = async (until: string, known?: string[]) => verifyPack(sourceOf(whole), { known, keys: retired(until) });

  it("holds when it was made before, and says so", async () => {
    const verification = await held("2026-11-23T12:00:00.001Z");
    expect(verification.findings).toEqual([]);
    expect(summaryOf(verification).words.join(" ")).toContain("That key was retired on 23 November 2026, 12:00 UTC");
  });

  it("is found when it was made afterwards, also by whoever typed that key's fingerprint", async () => {
    const late = expect.objectContaining({
      kind: "forged",
      what: expect.stringContaining("yet its key was retired on"),
    });
    expect((await held("2026-11-23T11:59:59.999Z")).findings).toEqual([late]);
    const known = [fingerprintOf(publicKeyOf(ownKey))];
    expect((await held("2026-11-23T11:59:59.999Z", known)).findings).toEqual([late]);
  });

  it("is found also when that key is written down in other letters", async () => {
    const pem = pemOf(publicKeyOf(ownKey)).replace(/(.)=\n/, (_all, last) => `${nextInBase64(last)}=\n`);
    const pack = await aHandPack({ change: replaced(places.key, pem) });
    const { findings } = await verifyPack(sourceOf(pack), { keys: retired("2026-11-23T11:59:59.999Z") });
    expect(findings).toContainEqual(expect.objectContaining({ what: expect.stringContaining("retired on") }));
  });
});

/** The bits that it differs in are not read. */
function nextInBase64(letter: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return letters[letters.indexOf(letter) + 1] ?? "";
}
