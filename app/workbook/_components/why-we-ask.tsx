import { Record } from "@/app/_ui/record";

/** Before anything is told: why the first answer is asked for. */
export function WhyWeAsk() {
  return (
    <Record name="Why we ask now">
      <div className="prose">
        <p>
          You know something about working with others already. Write it down before you read what others say about it.
        </p>
        <p>
          Your answer stays as you write it now. At the end you see it again, beside what you say then. Only you can
          read either.
        </p>
      </div>
    </Record>
  );
}
