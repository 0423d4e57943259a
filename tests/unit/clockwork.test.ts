import { afterEach, beforeEach, expect, test, vi } from "vitest";

const callEveryStandingDue = vi.fn(async () => {});
const refreshDueStandings = vi.fn(async () => 0);
const makeDailyCheckpoint = vi.fn(async () => {});
const remindThoseDue = vi.fn(async () => {});
const releaseVoices = vi.fn(async () => {});
const endRounds = vi.fn(async () => {});
const endPulses = vi.fn(async () => {});
const openPlanned = vi.fn(async () => {});
const sendWeeklyLetters = vi.fn(async () => {});

vi.mock("@/lib/standing/refresh-standing", () => ({ callEveryStandingDue, refreshDueStandings }));
vi.mock("@/lib/reminders/remind-those-due", () => ({ remindThoseDue }));
vi.mock("@/lib/voices/release-voices", () => ({ releaseVoices }));
vi.mock("@/lib/ladder/end-rounds", () => ({ endRounds }));
vi.mock("@/lib/pulse/end-pulses", () => ({ endPulses }));
vi.mock("@/lib/pulse/open-planned", () => ({ openPlanned }));
vi.mock("@/lib/network/send-weekly-letters", () => ({ sendWeeklyLetters }));
vi.mock("@/lib/ledger/checkpoint", () => ({ makeDailyCheckpoint }));
vi.mock("@/lib/env", () => ({ env: () => ({ ledgerKey: "a key" }) }));
vi.mock("@/lib/log", () => ({ log: { error: () => {} } }));

const { keepTime } = await import("@/lib/clockwork");
const aMinute = () => vi.advanceTimersByTimeAsync(60_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test("every stored standing is called due once, when the process starts", async () => {
  keepTime();
  await aMinute();
  await aMinute();
  expect(callEveryStandingDue).toHaveBeenCalledTimes(1);
  expect(refreshDueStandings).toHaveBeenCalledTimes(3);
  expect(makeDailyCheckpoint).toHaveBeenCalledTimes(3);
  expect(remindThoseDue).toHaveBeenCalledTimes(3);
  expect(releaseVoices).toHaveBeenCalledTimes(3);
  expect(endRounds).toHaveBeenCalledTimes(3);
  expect(endPulses).toHaveBeenCalledTimes(3);
  expect(openPlanned).toHaveBeenCalledTimes(3);
  expect(sendWeeklyLetters).toHaveBeenCalledTimes(3);
});

test("calling them due is tried again when it could not be done", async () => {
  callEveryStandingDue.mockRejectedValueOnce(new Error("No database yet"));
  keepTime();
  await aMinute();
  await aMinute();
  expect(callEveryStandingDue).toHaveBeenCalledTimes(2);
});

test("a minute that is still at work is not begun again", async () => {
  let finish = (_count: number) => {};
  refreshDueStandings.mockReturnValueOnce(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  keepTime();
  await aMinute();
  await aMinute();
  expect(refreshDueStandings).toHaveBeenCalledTimes(1);
  finish(0);
  await aMinute();
  expect(refreshDueStandings).toHaveBeenCalledTimes(2);
});

test("standings that cannot be refreshed do not keep the checkpoint from being made", async () => {
  refreshDueStandings.mockRejectedValueOnce(new Error("No"));
  keepTime();
  await vi.advanceTimersByTimeAsync(0);
  expect(makeDailyCheckpoint).toHaveBeenCalledTimes(1);
});
