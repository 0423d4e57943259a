/** What nobody can find out about an answer, and what remains to be guessed: said before anyone asks or answers. */
export function WhatStaysHidden({ fewest, people }: { fewest: number; people: number }) {
  return (
    <section>
      <h2 className="sub-title">Who can see what</h2>
      <div className="prose">
        <p>
          <strong>That</strong> you answered is in the record, with the time. <strong>What</strong> you answered is not.
          All answers lie in one sealed box, sorted, until the question closes. Until then everyone sees only how many
          have answered.
        </p>
        <p>
          <strong>Fewer than {fewest} answers are never shown.</strong> When the question closes with fewer, they are
          gone for good. From {fewest} on, everyone here reads how many chose each rung.{" "}
          {people < fewest && `Only ${people} ${people === 1 ? "person is" : "people are"} at the table now.`}
        </p>
        <p>
          <strong>What people may still guess:</strong> when all choose the same rung, everyone knows what each chose.
          Those who tell one another their answers can work out the rest. When everyone is asked again soon, whoever
          compares the two times can guess what someone chose who came or left in between. And whoever runs the computer
          that Alongside is on, and has its secret key, could look into the box, and from copies of it from before and
          after you answered find out which answer is yours.
        </p>
        <p>
          An answer cannot be changed, for nobody can find it again. Whoever does not sign in alone cannot answer here:
          a helper would know what they chose. Ask them how it feels in another way, for example when you meet.
        </p>
      </div>
    </section>
  );
}
