/** What nobody can find out about words without a name, and what remains to be guessed: said before they are sent. */
export function WithoutAName({ writers }: { writers: number }) {
  return (
    <section>
      <h2 className="sub-title">What “without a name” means</h2>
      <div className="prose">
        <p>
          Your words wait in a box until the day is over. Then all that is in it comes out at once, in an order of
          chance. Nothing that is kept says whose they are: no name, no time of day, no place in a row. So nobody can
          tell you about the answer by mail: you find it under Voices.
        </p>
        <p>
          <strong>What people may still guess:</strong> {howMany(writers)} What you say, and how you say it, may tell
          some people that it is you. If yours is the only one in the box, it is known that someone said it on that day.
          Leave out what only you could know.
        </p>
        <p>
          Whoever runs the computer that Alongside is on could watch it at work while you send this, see who was here
          that day, or look into how its database keeps rows: while your words are in the box, and in traces and backups
          of that day.
        </p>
      </div>
    </section>
  );
}

function howMany(writers: number): string {
  if (writers <= 1) return "You are the only one who can write here now, so everyone will know.";
  if (writers === 2) return "Only you and one other person can write here now, so they will know.";
  return `${writers} people can write here now.`;
}
