import { Radios } from "@/app/_ui/radios";
import type { FrameworkContent } from "@/lib/framework/schema";
import { rungWords } from "@/lib/ladder/words";

type RungChoiceProps = {
  framework: Pick<FrameworkContent, "bands" | "rungs" | "thresholds">;
  label: string;
  rung?: number;
};

/** One rung of the ladder, the top one first. That coercion is never right is said wherever one is chosen. */
export function RungChoice({ framework: { bands, rungs, thresholds }, label, rung }: RungChoiceProps) {
  const bandOf = (key: string) => bands.find((band) => band.key === key)?.name ?? key;
  const coercion = rungs.find(({ number }) => number === thresholds.coercionRung)?.name ?? "Coercion";
  const options = rungs
    .toSorted((one, other) => other.number - one.number)
    .map(({ number, name, band, arnstein }) => ({
      value: String(number),
      label: `${number}. ${name}`,
      hint: (
        <>
          <strong>{bandOf(band)}.</strong> {rungWords[number]}
          {number === thresholds.coercionRung && <strong> This is never right.</strong>} Nearest to Arnstein’s “
          {arnstein}”.
        </>
      ),
    }));
  return (
    <>
      <div className="prose">
        <p>
          A lower rung is not always wrong: each can be a good or a bad experience, in its place.{" "}
          <strong>Only {coercion} is never right.</strong> Where it happened, please say so: only what is said can be
          put right.
        </p>
        <p className="note">
          The names are the framework’s; what they mean is said in our own words. Which rung of Arnstein’s ladder (1969)
          is nearest is our own mapping.
        </p>
      </div>
      <Radios
        name="rung"
        label={label}
        options={options}
        defaultValue={rung === undefined ? undefined : String(rung)}
      />
    </>
  );
}
