import { accountCommand } from "@/lib/commands/account-command";
import { erasePerson } from "@/lib/erasing/erase-person";
import { lockEverythingOf } from "@/lib/erasing/lock-everything-of";
import { EraseAccount } from "./schema";

/** Erases the actor for good: what goes and what stays is in docs/privacy.md. */
export const eraseAccount = accountCommand(
  "account.erase",
  EraseAccount,
  ({ tx, person, record, now }) => erasePerson({ tx, record, personId: person.id, now }),
  lockEverythingOf,
);
