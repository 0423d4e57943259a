import { Icon } from "@/app/_ui/icon";
import { Record } from "@/app/_ui/record";
import type { Decision } from "@/lib/decisions/queries";
import type { DecisionOption } from "@/lib/decisions/schema";

/** What was decided and why, why there was something to decide, and the ways that were open. */
export function WhatWasDecided({ decision }: { decision: Decision }) {
  const { decided, because, context, options } = decision;
  return (
    <>
      <Record name="What we decided, and why">
        <p className="decision-words as-written">{decided}</p>
        <p className="decision-text as-written">{because}</p>
      </Record>
      {context !== "" && (
        <Record name="Why we had to decide">
          <p className="decision-text as-written">{context}</p>
        </Record>
      )}
      <Record name="What we looked at">
        <ul className="options">
          {options.map((option, place) => (
            <Option key={letterAt(place)} option={option} letter={letterAt(place)} />
          ))}
        </ul>
      </Record>
    </>
  );
}

const letterAt = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

function Option({ option: { text, note, chosen }, letter }: { option: DecisionOption; letter: string }) {
  return (
    <li className={chosen ? "option option--chosen" : "option"}>
      <p className="option__letter">
        Option {letter}{" "}
        {chosen && (
          <span className="option__chosen">
            <Icon name="tick" /> Chosen
          </span>
        )}
      </p>
      <h3 className="option__name">{text}</h3>
      {note !== "" && <ForAndAgainst note={note} />}
    </li>
  );
}

/** A line that begins with + speaks for it, one with – against it; any other stands as it was written. */
function ForAndAgainst({ note }: { note: string }) {
  const lines = note.split("\n").map((line) => line.trim());
  return (
    <ul className="for-against">
      {lines
        .filter((line) => line !== "")
        .map((line) => {
          const [, sign, words = line] = line.match(/^([+–−-])\s*(.*)$/) ?? [];
          if (!sign)
            return (
              <li key={line} className="for-against__line">
                <span className="for-against__plain">{line}</span>
              </li>
            );
          return (
            <li key={line}>
              <Icon name={sign === "+" ? "plus" : "dash"} />
              <span>
                <span className="visually-hidden">{sign === "+" ? "For: " : "Against: "}</span>
                {words}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
