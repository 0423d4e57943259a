import { DatabaseError } from "./database-error";

const twentySeconds = 20_000;

/**
 * The work's result, or a DatabaseError when it takes too long. PostgreSQL ends a slow statement by itself after
 * 15 seconds; this is for a server that has stopped answering at all.
 */
export async function beforeLong<R>(work: Promise<R>, patience = twentySeconds): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseError("The database does not answer.", { code: "silent" })), patience);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
