import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPeople, signInAs } from "@/lib/auth/sign-in-as";
import { NotFound } from "@/lib/errors";
import { demoMailbox } from "@/lib/mail/queries";
import { sendMail } from "@/lib/mail/send-mail";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aNetwork } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("an installation that is no demo has no people to sign in as, not even of a demo network", async () => {
  const { coordinator } = await aNetwork({ isDemo: true });
  expect(await demoPeople()).toEqual([]);
  await expect(signInAs(coordinator.personId)).rejects.toThrow(NotFound);
});

it("has no mailbox for everyone to read, and says that it cannot send mail", async () => {
  await expect(demoMailbox()).rejects.toThrow(NotFound);
  const letter = { subject: "Hello", name: null, parts: [], foot: [] };
  await expect(sendMail({ to: "a@example.org", isOfDemo: true, letter }, randomUUID())).rejects.toThrow(
    "SMTP_URL is not set",
  );
});
