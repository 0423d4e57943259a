/** What nobody can find out about an answer, and what remains to be guessed: said before anyone asks or answers. */
export function WhatStaysHidden({ fewest, people }: { fewest: number; people: number }) {
  return (
    <section>
      <h2 className="sub-title">Who can see what</h2>
      <div className="prose">
        <p>
          <strong>That</strong> you answered is in the record, with the time. <strong>What</strong> you answered is not.
          All answers lie in one sealed box until the pulse closes. Until then everyone sees only how many have
          answered.
        </p>
        <p>
          <strong>Fewer than {fewest} answers are never shown.</strong> They are gone for good then. From {fewest} on,
          everyone here reads for each statement only where the middle lies: mostly yes, mixed, or mostly not. So nobody
          can work out your answer by comparing two times.{" "}
          {people < fewest && `Only ${people} ${people === 1 ? "person is" : "people are"} at the table now.`}
        </p>
        <p>
          <strong>What people may still guess:</strong> your line may sound like you. Those who tell one another their
          answers can work out something about the rest. And whoever runs the computer that Alongside is on, and has its
          secret key, could look into the box, and from copies of it from before and after you answered find out which
          answer is yours.
        </p>
        <p>An answer cannot be changed, for nobody can find it again.</p>
      </div>
    </section>
  );
}
