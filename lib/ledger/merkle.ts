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
  return levelsOf(values).at(-1)?.[0] ?? bytesToHex(sha256(new Uint8Array()));
}

/** The ways from the values at some places to the root. */
export function proofsOf(values: unknown[], places: number[]): Step[][] {
  const levels = levelsOf(values);
  return places.map((place) => levels.flatMap((level, height) => stepFrom(level, place >> height)));
}

/** On the last level, and for the last of an odd number, there is nothing beside it. */
function stepFrom(level: string[], at: number): Step[] {
  const isLeft = at % 2 === 0;
  const hash = level[isLeft ? at + 1 : at - 1];
  return hash === undefined ? [] : [{ side: isLeft ? "right" : "left", hash }];
}

function levelsOf(values: unknown[]): string[][] {
  const levels = [values.map(leafOf)];
  for (let level = levels[0] ?? []; level.length > 1; ) {
    level = levelAbove(level);
    levels.push(level);
  }
  return levels;
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
