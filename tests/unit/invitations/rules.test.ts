import { describe, expect, it } from "vitest";
import { Refused } from "@/lib/errors";
import { expiryOf, openerOf, requireOpen, requireUnanswered, stateOf } from "@/lib/invitations/rules";
import { notOpen } from "@/lib/invitations/words";

const sentAt = new Date("2026-11-23T12:00:00Z");
const open = { name: "Pat", expiresAt: expiryOf(sentAt), acceptedAt: null, declinedAt: null, revokedAt: null };
const end = new Date("2026-12-07T12:00:00Z");
const justBefore = new Date(end.getTime() - 1);

describe("an invitation", () => {
  it.each<[string, object, Date, ReturnType<typeof stateOf>]>([
    ["on the day it is sent", {}, sentAt, "open"],
    ["until 14 days are over", {}, justBefore, "open"],
    ["once they are", {}, end, "expired"],
    ["that was accepted in time", { acceptedAt: sentAt }, end, "accepted"],
    ["that was answered with no", { declinedAt: sentAt }, sentAt, "declined"],
    ["that was taken back", { revokedAt: sentAt }, end, "revoked"],
  ])("%s", (_when, about, now, state) => {
    const invitation = { ...open, ...about };
    expect(stateOf(invitation, now)).toBe(state);
    if (state === "open") expect(() => requireOpen(invitation, now)).not.toThrow();
    else expect(() => requireOpen(invitation, now)).toThrow(new Refused([notOpen[state]]));
  });

  it.each<[string, object, boolean]>([
    ["open or run out", {}, true],
    ["accepted", { acceptedAt: sentAt }, false],
    ["answered with no", { declinedAt: sentAt }, false],
    ["taken back", { revokedAt: sentAt }, false],
  ])("that is %s can be sent again and taken back: %s", (_state, about, can) => {
    for (const now of [sentAt, end]) {
      const attempt = () => requireUnanswered({ ...open, ...about }, now);
      if (can) expect(attempt).not.toThrow();
      else expect(attempt).toThrow(Refused);
    }
  });
});

describe("whoever opens a link", () => {
  const ana = { personId: "ana" };
  it.each([
    [null, null, "newcomer"],
    [null, "ana", "not-signed-in"],
    [ana, "ana", "owner"],
    [ana, "marie", "someone-else"],
    [ana, null, "someone-else"],
  ] as const)("%o, towards an address of %o, is %s", (visitor, ownerId, opener) => {
    expect(openerOf(visitor, ownerId)).toBe(opener);
  });
});
