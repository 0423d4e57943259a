import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** What is asked in such a way that nobody can tell whose an answer is (docs/adr/0018). */
export type Asking = "felt-round" | "pulse-round";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const blockBytes = 4096;

/**
 * All answers of one asking, sealed into one with a key that is not in the database. They are sorted first, and filled up
 * to whole blocks: neither their order nor the length tells which one was added.
 */
export function sealAnswers(asking: Asking, id: string, answers: string[]): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyOf(asking), nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(inWholeBlocks(answers)), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
}

/** The answers, sorted; null when this installation did not seal them for this asking, or its secret is another now. */
export function openAnswers(asking: Asking, id: string, sealed: Buffer): string[] | null {
  try {
    const decipher = createDecipheriv(algorithm, keyOf(asking), sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(id)).setAuthTag(sealed.subarray(-tagBytes));
    const opened = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(opened.toString()) as string[];
  } catch {
    return null;
  }
}

function keyOf(asking: Asking): Buffer {
  return Buffer.from(hkdfSync("sha256", env().nextauthSecret, "", `alongside sealed answers: ${asking}`, 32));
}

/** Spaces after the JSON mean nothing to whoever reads it. */
function inWholeBlocks(answers: string[]): Buffer {
  const written = Buffer.from(JSON.stringify(answers.toSorted()));
  const whole = Math.ceil(written.length / blockBytes) * blockBytes;
  return Buffer.concat([written, Buffer.alloc(whole - written.length, " ")]);
}
