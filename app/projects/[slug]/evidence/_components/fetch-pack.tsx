"use client";

import { useEffect, useState } from "react";
import { percentOf, type Sending, sendingInWords } from "@/lib/evidence/words";

type Props = { number: number; home: string; sending: Sending | null };

/** The way to a pack, and how far it has gone. Without scripts the page says it when it is loaded again. */
export function FetchPack({ number, home, sending }: Props) {
  const { last, follow, isFollowing } = useSending(`${home}/${number}/progress`, sending);
  return (
    <>
      <p>
        <a className="standalone-link" href={`${home}/${number}/pack`} download onClick={follow}>
          Save pack {number} on this device
        </a>
      </p>
      <p className="note" role="status">
        {isFollowing && !last ? "Getting it ready …" : last && sendingInWords(last)}
      </p>
      {isFollowing && last && (
        <progress max={100} value={percentOf(last)} aria-label={`How much of pack ${number} was sent`}>
          {percentOf(last)} %
        </progress>
      )}
    </>
  );
}

const oneSecond = 1000;

/** Asks how far it is, once a second, from the moment at which someone began to fetch it until it was sent. */
function useSending(address: string, known: Sending | null) {
  const [last, setLast] = useState(known);
  const [began, setBegan] = useState<number | null>(null);
  useEffect(() => {
    if (began === null) return;
    const timer = setInterval(async () => {
      const answer = await fetch(address).catch(() => null);
      const now: Sending | null = answer?.ok ? await answer.json() : null;
      if (!now || Date.parse(now.beganAt) < began) return;
      setLast(now);
      if (now.sent >= now.bytes) setBegan(null);
    }, oneSecond);
    return () => clearInterval(timer);
  }, [address, began]);
  const follow = () => {
    setLast(null);
    // Clocks differ by a little.
    setBegan(Date.now() - 5 * oneSecond);
  };
  return { last, follow, isFollowing: began !== null };
}
