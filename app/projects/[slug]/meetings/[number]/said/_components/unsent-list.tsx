"use client";

import { Button } from "@/app/_ui/button";
import { Flag } from "@/app/_ui/flag";
import type { Line } from "./unsent-lines";

type UnsentListProps = {
  lines: Line[];
  trouble: string | null;
  onAgain: () => void;
  onWriteAgain: (line: Line) => void;
};

/** What has not come yet: it is kept in this browser, and said so, until it has. */
export function UnsentList({ lines, trouble, onAgain, onWriteAgain }: UnsentListProps) {
  const waiting = lines.filter(({ refused }) => refused === undefined).length;
  return (
    <div className="unsent">
      <div role="status">
        {waiting > 0 && trouble !== null && (
          <p>
            <Flag kind="now">
              {trouble} {waiting === 1 ? "1 line waits" : `${waiting} lines wait`} in this browser and will be sent
              again. Nothing is lost: you can go on writing.
            </Flag>
          </p>
        )}
      </div>
      {lines.length > 0 && (
        <ul className="unsent__lines">
          {lines.map((line) => (
            <li key={line.key}>
              <span>{line.text}</span>
              {line.refused === undefined ? (
                <span className="note">Not sent yet.</span>
              ) : (
                <>
                  <span className="note">Not written down: {line.refused}</span>
                  <Button quiet small onClick={() => onWriteAgain(line)}>
                    Write it again
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 && trouble !== null && (
        <Button quiet small onClick={onAgain}>
          Send them now
        </Button>
      )}
    </div>
  );
}
