/** How many have signed, in words and as a bar. */
export function SignedBar({ signed, of }: { signed: number; of: number }) {
  return (
    <>
      <span className="figures">
        {signed} of {of}
      </span>
      <svg className="signed-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={of === 0 ? 0 : (signed / of) * 100} height="10" />
      </svg>
    </>
  );
}
