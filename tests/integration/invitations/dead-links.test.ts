import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { openInvitation } from "@/lib/invitations/queries";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { notOpen } from "@/lib/invitations/words";
import { linkTo } from "@/lib/links";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { invited } from "@/tests/support/invited";
import { now } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const fifteenDaysLater = new Date(now.getTime() + 15 * 24 * 60 * 60 * 1000);
const rightly = { name: "Pat", group: "third-sector" };

describe("a link does nothing any more", () => {
  const refusedWith = async (token: string, reason: string, at = now) => {
    const before = await wholeDatabase();
    expect(await refusalOf(acceptInvitation(null, token, rightly, at))).toEqual(new Refused([reason]));
    expect(await refusalOf(declineInvitation(null, token, {}, at))).toEqual(new Refused([reason]));
    expect(await wholeDatabase()).toEqual(before);
  };

  it("once it was used", async () => {
    const { token } = await invited();
    await acceptInvitation(null, token, rightly, now);
    await refusedWith(token, notOpen.accepted);
  });

  it("once it was answered with no", async () => {
    const { token } = await invited();
    await declineInvitation(null, token, {}, now);
    await refusedWith(token, notOpen.declined);
  });

  it("once it was taken back", async () => {
    const { project, token } = await invited();
    await revokeInvitation(project.lead, project.slug, { invitation: 4 }, now);
    await refusedWith(token, notOpen.revoked);
  });

  it("after 14 days", async () => {
    const { token } = await invited();
    await refusedWith(token, notOpen.expired, fifteenDaysLater);
  });

  it("while the project is closed, but for saying no", async () => {
    const { project, token } = await invited();
    await goTo(project, "closed", "It is done.");
    expect(String(await refusalOf(acceptInvitation(null, token, rightly, now)))).toContain("closed");
    await expect(declineInvitation(null, token, {}, now)).resolves.toBeUndefined();
  });
});

describe("a link that is none of ours", () => {
  const nobodys = "00000000-0000-4000-8000-000000000000";
  it.each<[string, () => string]>([
    ["nothing at all", () => ""],
    ["a character that is none", () => "\0"],
    ["another address", () => "../account"],
    ["as long as ours", () => "A".repeat(64)],
    ["made for a network", () => linkTo("network-invitation", nobodys)],
    ["to an invitation that never was", () => linkTo("invitation", nobodys)],
  ])("finds nothing: %s", async (_what, make) => {
    const token = make();
    const before = await wholeDatabase();
    expect(await openInvitation(token, null, now)).toBeNull();
    expect(await refusalOf(acceptInvitation(null, token, rightly, now))).toBeInstanceOf(NotFound);
    expect(await refusalOf(declineInvitation(null, token, {}, now))).toBeInstanceOf(NotFound);
    expect(await wholeDatabase()).toEqual(before);
  });
});
