import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { SettingsError } from "@/lib/env";

/** Who PostgreSQL runs as. It refuses to run as root, so root lends it the user "postgres". */
export type Account = {
  owner: { uid: number; gid: number } | undefined;
  /** The command line that starts a program as that user. */
  run(program: string, args: string[]): { command: string; args: string[]; options: { uid?: number; gid?: number } };
};

export async function postgresAccount(paths: string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return { owner: undefined, run: (command, args) => ({ command, args, options: {} }) };
  const owner = existingUser() ?? newUser();
  if (paths.every((path) => mayReach(path, owner))) {
    return { owner, run: (command, args) => ({ command, args, options: owner }) };
  }
  return { owner, run: (program, args) => throughClosedFolders(owner, paths, program, args) };
}

function existingUser(): Account["owner"] {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

function newUser(): { uid: number; gid: number } {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch (error) {
    const message =
      "PostgreSQL cannot run as root and no user postgres could be added: start Alongside as another user.";
    throw new SettingsError(message, { cause: error });
  }
}

function mayReach(path: string, { uid, gid }: { uid: number; gid: number }): boolean {
  const parent = dirname(resolve(path));
  const { mode, uid: owner, gid: group } = statSync(parent);
  const entered = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
  return entered !== 0 && (parent === dirname(parent) || mayReach(parent, { uid, gid }));
}

/**
 * A project under /root is closed to every other user: PostgreSQL then keeps root's right to read and to pass through
 * folders, but none to write. Without the secure bit, access(2), which it asks about its own programs, would not know.
 */
function throughClosedFolders(owner: { uid: number; gid: number }, paths: string[], program: string, args: string[]) {
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find(isProgram);
  if (!setpriv) {
    throw new SettingsError(
      `PostgreSQL runs as the user postgres, who may not enter the folders of ${paths.join(" and ")}.`,
    );
  }
  const user = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", "--securebits=+no_setuid_fixup"];
  const right = ["--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search"];
  return { command: setpriv, args: [...user, ...right, program, ...args], options: {} };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
