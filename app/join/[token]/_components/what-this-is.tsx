/** Alongside in two sentences, for someone who never heard of it. */
export function WhatThisIs({ network }: { network: string }) {
  return (
    <div className="prose">
      <p>
        {network} uses Alongside to work as equals, and to be able to show it. It keeps who sits at the table, what they
        agreed and what became of what they said.
      </p>
    </div>
  );
}

export function WhoSeesWhat() {
  return (
    <div className="prose">
      <p>
        Everyone at the table and the network’s coordinators see your name, your group and when you joined. Nobody
        outside does.
      </p>
      <p>
        Your e-mail address, what you need to take part and how you like to be reached: only you, the lead and the
        facilitators can read those.
      </p>
    </div>
  );
}
