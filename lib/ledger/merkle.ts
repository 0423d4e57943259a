import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalText } from "./hashing";

/** One step from a leaf to the root: the hash beside it, and on which side it stands. */
export type Step = { side: "left" | "right"; hash: string };

// As in RFC 6962: a leaf can never be taken for a node.
const ofLeaf = Uint8Array.of(0);
const ofNode = Uint8Array.of(1);

/** One hash for a list of values, in their order. Whoever has it can be shown that one value is among them, and no other. */
export function rootOf(values: unknown[]): string {
  let level = values.map(leafOf);
  while (level.length > 1) level = levelAbove(level);
  return level[0] ?? bytesToHex(sha256(new Uint8Array()));
}

/** The way from the value at a place to the root. */
export function proofOf(values: unknown[], place: number): Step[] {
  const steps: Step[] = [];
  let [level, at] = [values.map(leafOf), place];
  while (level.length > 1) {
    const beside = level[at % 2 === 0 ? at + 1 : at - 1];
    if (beside !== undefined) steps.push({ side: at % 2 === 0 ? "right" : "left", hash: beside });
    [level, at] = [levelAbove(level), Math.floor(at / 2)];
  }
  return steps;
}

/** The root that a value leads to by these steps. */
export function rootFrom(value: unknown, steps: Step[]): string {
  return steps.reduce(
    (hash, step) => (step.side === "left" ? nodeOf(step.hash, hash) : nodeOf(hash, step.hash)),
    leafOf(value),
  );
}

/** The last of an odd number goes up as it is. */
function levelAbove(level: string[]): string[] {
  const pairs = Math.ceil(level.length / 2);
  return Array.from({ length: pairs }, (_, pair) => {
    const [left = "", right] = [level[pair * 2], level[pair * 2 + 1]];
    return right === undefined ? left : nodeOf(left, right);
  });
}

function leafOf(value: unknown): string {
  return bytesToHex(sha256(concatBytes(ofLeaf, utf8ToBytes(canonicalText(value)))));
}

function nodeOf(left: string, right: string): string {
  return bytesToHex(sha256(concatBytes(ofNode, hexToBytes(left), hexToBytes(right))));
}
