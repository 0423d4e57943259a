import postgres from "postgres";

export const ownerRole = "alongside_owner";
export const applicationRole = "alongside_app";
export const databaseName = "alongside";

export function databaseAddress(port: number, role: string, password: string, name: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${name}`;
}

const beingFilled = "being filled with the demo";

/** Fills an empty database in one go: one that was stopped half-way is made anew at the next start. */
export async function fillInOneGo<R>(ownerUrl: string, fill: () => Promise<R>): Promise<R> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [network] = await owner`select from network limit 1`;
    if (!network) await owner.unsafe(`comment on database ${databaseName} is '${beingFilled}'`);
    const filled = await fill();
    await owner.unsafe(`comment on database ${databaseName} is null`);
    return filled;
  } finally {
    await owner.end();
  }
}

/** Makes the database and the role the application connects as, where they are not there yet. */
export async function provideDatabase(port: number, secrets: { ownerPassword: string; appPassword: string }) {
  const address = databaseAddress(port, ownerRole, secrets.ownerPassword, "postgres");
  const owner = postgres(address, { max: 1, onnotice: () => {} });
  try {
    const roles = await owner`select 1 from pg_roles where rolname = ${applicationRole}`;
    // A statement that defines a role takes no parameters; the password is our own, of letters and digits.
    const rights = `login nosuperuser nocreatedb nocreaterole password '${secrets.appPassword}'`;
    if (roles.length === 0) await owner.unsafe(`create role ${applicationRole} ${rights}`);
    const [found] = await owner<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${databaseName}`;
    if (found?.mark === beingFilled) await owner`drop database ${owner(databaseName)}`;
    if (!found || found.mark === beingFilled) await owner`create database ${owner(databaseName)}`;
  } finally {
    await owner.end();
  }
}
