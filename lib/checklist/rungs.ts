import type { Facts } from "@/lib/checklist/types";

/** What the framework calls the rung on which people are made to take part. */
export function nameOfCoercion({ framework }: Pick<Facts, "framework">): string {
  const { coercionRung } = framework.thresholds;
  return framework.rungs.find((rung) => rung.number === coercionRung)?.name ?? `rung ${coercionRung}`;
}
