import { planMeeting } from "@/lib/meetings/plan-meeting";
import { addMember } from "@/lib/people/add-member";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today, unlike } from "@/tests/support/table";

test("a meeting is planned, sent, changed and called off", async ({ page, signInAs }) => {
  const table = await aTable();
  const pat = unlike("Pat");
  const seat = { name: pat, group: "carers", role: "member", joinedOn: today() };
  await addMember(await actor(table.lead), table.slug, seat);
  await signInAs(table.lead);
  await page.goto(`${table.home}/meetings`);
  await expect(page.getByRole("heading", { name: "No meeting is planned yet" })).toBeVisible();
  await page.getByRole("link", { name: "Plan the first meeting" }).click();
  await page.getByLabel("What the meeting is for").fill("Where the benches go");
  await page.getByLabel("Day", { exact: true }).fill("2199-07-01");
  await page.getByLabel("From", { exact: true }).fill("18:00");
  await page.getByLabel("To", { exact: true }).fill("19:30");
  await page.getByLabel("Where", { exact: false }).first().fill("The parish hall");
  await page.getByLabel(table.member).check();
  await page.getByLabel("Point 1", { exact: true }).fill("Benches");
  await page.getByLabel("Minutes for point 1").fill("20");
  await page.getByLabel("Paper 1", { exact: true }).fill("The plan");
  await page.getByRole("button", { name: "Plan this meeting" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the meeting is planned.");
  await expect(page.getByText("Monday 1 July 2199, 18:00 to 19:30").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Send it to everyone" }).click();
  await expect(page.getByText(`No mail reaches ${pat}.`)).toBeVisible();
  await page.getByRole("button", { name: "Send it to 4 people" }).click();
  await expect(page.getByText("Sent as it stands.")).toBeVisible();

  await page.getByRole("link", { name: "Change it" }).click();
  await expect(page.getByLabel("Point 1", { exact: true })).toHaveValue("Benches");
  await expect(page.getByLabel(table.member)).toBeChecked();
  await page.getByLabel("To", { exact: true }).fill("20:00");
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByText("It has changed since it was sent.")).toBeVisible();

  await page.getByRole("link", { name: "Call it off" }).click();
  await page.getByLabel("Why").fill("The hall is flooded.");
  await page.getByRole("button", { name: "Call it off" }).click();
  await expect(page.getByText("Called off: The hall is flooded.")).toBeVisible();
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("who was there and the notes are written down, offered back, and corrected beside them", async ({
    page,
    signInAs,
  }) => {
    const table = await aTable();
    const plan = { title: "How we work", day: today(), from: "00:00", to: "00:01", place: "The library" };
    await planMeeting(await actor(table.lead), table.slug, plan);
    await signInAs(table.facilitator);
    await page.goto(`${table.home}/meetings/1`);
    await page.getByRole("link", { name: "Say who was there" }).click();
    const person = (name: string) => page.getByRole("group", { name });
    for (const name of [table.lead, table.facilitator, table.member])
      await person(name).getByLabel("There", { exact: true }).check();
    await person(table.otherMember).getByLabel("Asked outside the meeting").check();
    await page.getByRole("button", { name: "Save who was there" }).click();
    await expect(page.getByText("Every group took part.")).toBeVisible();

    await page.getByRole("link", { name: "Write the notes" }).click();
    await page.getByLabel("Notes").fill("Two benches by the gate.");
    await page.getByRole("button", { name: "Save the notes" }).click();
    await page.getByRole("link", { name: "Offer the notes back" }).click();
    await page.getByRole("button", { name: "Offer the notes back" }).click();
    await expect(page.getByText("Held, and its notes are offered back.")).toBeVisible();

    await signInAs(table.member);
    await page.goto(`${table.home}/meetings/1`);
    await page.getByRole("link", { name: "Say what was otherwise" }).click();
    await page.getByLabel("What was otherwise").fill("It was three benches.");
    await page.getByRole("button", { name: "Save this" }).click();
    await expect(page.getByText("It was three benches.")).toBeVisible();
    await expect(page.getByText("Two benches by the gate.")).toBeVisible();
  });
});

test("a person's own calendar is found through its address, by a calendar that does not sign in", async ({
  page,
  signInAs,
  request,
}) => {
  const table = await aTable();
  const plan = { title: "How we work", day: "2199-07-01", from: "18:00", to: "19:00", place: "The library" };
  await planMeeting(await actor(table.lead), table.slug, plan);
  await signInAs(table.member);
  await page.goto(`${table.home}/people/3`);
  const address = await page.getByRole("link", { name: /\/calendar\/.*\.ics$/ }).getAttribute("href");
  const { pathname } = new URL(address ?? "");
  const calendar = await request.get(pathname);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("DTSTART:21990701T170000Z");
  expect((await request.get(pathname.replace(/.\.ics$/, "_.ics"))).status()).toBe(404);
  const [, entry = ""] = (await calendar.text()).match(/URL:.*(\/meetings\/.*)\r/) ?? [];
  await page.goto(entry);
  await expect(page).toHaveURL(`${table.home}/meetings/1`);

  await page.goto(`${table.home}/people/3/calendar`);
  await page.getByRole("button", { name: "Take a new address" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: your calendar has a new address.");
  expect((await request.get(pathname)).status()).toBe(404);
  await page.goto(`${table.home}/people/1`);
  await expect(page.getByRole("link", { name: /\.ics$/ })).toHaveCount(0);
});
