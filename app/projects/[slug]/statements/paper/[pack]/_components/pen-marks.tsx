/** A box to tick with a pen. */
export function Box() {
  return <span className="pack__box" aria-hidden="true" />;
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => line).map((line) => (
    <span className="pack__line" aria-hidden="true" key={line} />
  ));
}
