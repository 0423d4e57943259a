import { expect, it } from "vitest";
import { NoMailServer } from "@/lib/mail/send-mail";
import { type MailTrouble, mailTroubleOf } from "@/lib/mail/trouble";

it.each<[string, unknown, MailTrouble]>([
  ["no server is set", new NoMailServer(), "no-server"],
  ["the connection is refused", { code: "ESOCKET" }, "away"],
  ["its name is not known", { code: "EDNS" }, "away"],
  ["it does not answer", { code: "ETIMEDOUT" }, "away"],
  ["the password is wrong", { code: "EAUTH", responseCode: 535 }, "not-let-in"],
  ["the address is unknown there", { code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }, "no-such-address"],
  ["the address is none", { code: "EENVELOPE", command: "API" }, "no-such-address"],
  ["the mailbox is full for now", { code: "EENVELOPE", command: "RCPT TO", responseCode: 452 }, "put-off"],
  ["the sender is put off", { code: "EENVELOPE", command: "MAIL FROM", responseCode: 451 }, "put-off"],
  ["the sender is refused", { code: "EENVELOPE", command: "MAIL FROM", responseCode: 550 }, "refused"],
  ["the mail itself is refused", { code: "EMESSAGE", responseCode: 554 }, "refused"],
  ["it is something else", new Error("something else"), "refused"],
  ["nothing is said", undefined, "refused"],
])("When %s, it is told in our own word", (_name, error, trouble) => {
  expect(mailTroubleOf(error)).toBe(trouble);
});
