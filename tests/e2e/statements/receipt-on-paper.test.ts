import { addMember } from "@/lib/people/add-member";
import { openProject } from "@/lib/projects/queries";
import { assistSignature } from "@/lib/statements/assist-signature";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { statementIds } from "@/tests/support/signing";
import { actor, aTable, today } from "@/tests/support/table";

test("a helper's print-out tells the person, who has no e-mail, how things go on", async ({ page, signInAs }) => {
  const { home, slug, lead, facilitator } = await aTable();
  const by = await actor(lead);
  const seat = await addMember(by, slug, { name: "Pat Hamon", group: "carers", role: "member", joinedOn: today() });
  const { frameworkHash } = await openProject(by, slug);
  const answers = statementIds.map((id) => [id, { answer: id === "s03" ? "talk" : "commit", note: "" }]);
  await assistSignature(by, slug, seat, {
    frameworkHash,
    replaces: 0,
    answers: Object.fromEntries(answers),
    channel: "phone",
    seenAs: "usual",
    name: "Pat Hamon",
    authority: "They asked me to write it down for them.",
    readBack: "yes",
    declaration: "yes",
  });
  await signInAs(lead);
  await page.goto(`${home}/statements/receipt?number=1`);
  await expect(page.getByRole("heading", { name: "What happens now, Pat Hamon" })).toBeVisible();
  await expect(page.getByText(`${lead} and ${facilitator} can see that you want to talk about`)).toBeVisible();
  await expect(page.getByText("If you change your mind, tell a lead or a facilitator.")).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("You can ask them for this receipt at any time.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Print or save a copy" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("main").getByRole("link", { name: "Statements" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Statements");
});
