"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "@/app/_ui/icon";

type Part = { text: string; lang: string };

const never = () => () => {};

/** Reads words out loud with the browser's own speech; where there is none, there is no button. */
export function ReadAloud({ parts }: { parts: Part[] }) {
  const canSpeak = useSyncExternalStore(
    never,
    () => "speechSynthesis" in window,
    () => false,
  );
  const [isSpeaking, setIsSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!canSpeak) return null;

  function press() {
    window.speechSynthesis.cancel();
    setIsSpeaking(!isSpeaking);
    if (!isSpeaking) speak(parts, () => setIsSpeaking(false));
  }

  return (
    <p className="listen-row">
      <button className="listen" type="button" onClick={press}>
        <span className="listen__mark">
          <Icon name="listen" />
        </span>
        {isSpeaking ? "Stop reading" : "Read it to me"}
      </button>
      <span className="note">Your phone or computer will say it out loud.</span>
    </p>
  );
}

function speak(parts: Part[], atEnd: () => void): void {
  for (const [place, { text, lang }] of parts.entries()) {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = lang;
    said.onerror = atEnd;
    if (place === parts.length - 1) said.onend = atEnd;
    window.speechSynthesis.speak(said);
  }
}
