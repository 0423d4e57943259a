"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { emptyForm, type FormAction } from "@/app/_ui/form-state";
import { keepLines, type Line, newKey, readLines } from "./unsent-lines";

const tenSeconds = 10_000;

/**
 * Lines that are kept in this browser until the server has them: sent one after the other, and again when the
 * connection is back. The server knows each by its key, so that sending it again does no harm.
 */
export function useUnsentLines(name: string, send: FormAction) {
  const [lines, setLines] = useState<Line[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const current = useRef<Line[]>([]);
  const isSending = useRef(false);
  const isKept = useRef(true);
  const latestSend = useRef(send);

  const change = useCallback(
    (update: (lines: Line[]) => Line[]) => {
      // Another tab may have kept lines as well; without a place to keep them, they live as long as the page.
      current.current = update(isKept.current ? readLines(name) : current.current);
      isKept.current = keepLines(name, current.current);
      setLines(current.current);
    },
    [name],
  );

  const sendAll = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let line = nextOf(current.current); line; line = nextOf(current.current)) {
        const { key } = line;
        const [problem] = (await latestSend.current(emptyForm, formOf(line))).problems;
        if (problem?.name === "") return setTrouble(problem.message);
        change((all) =>
          problem
            ? all.map((each) => (each.key === key ? { ...each, refused: problem.message } : each))
            : all.filter((each) => each.key !== key),
        );
      }
      setTrouble(null);
    } catch {
      setTrouble("There is no connection now.");
    } finally {
      isSending.current = false;
    }
  }, [change]);

  useEffect(() => {
    latestSend.current = send;
  }, [send]);

  useEffect(() => {
    change((kept) => kept);
    void sendAll();
    const again = () => void sendAll();
    addEventListener("online", again);
    const everyTenSeconds = setInterval(again, tenSeconds);
    return () => {
      removeEventListener("online", again);
      clearInterval(everyTenSeconds);
    };
  }, [change, sendAll]);

  const add = (line: Pick<Line, "text" | "whose">) => {
    change((all) => [...all, { ...line, key: newKey() }]);
    void sendAll();
  };
  const takeBack = (key: string) => change((all) => all.filter((line) => line.key !== key));
  return { lines, trouble, add, takeBack, sendAll };
}

function nextOf(lines: Line[]): Line | undefined {
  return lines.find(({ refused }) => refused === undefined);
}

function formOf({ key, text, whose }: Line): FormData {
  const data = new FormData();
  data.set("lines.0.text", text);
  data.set("lines.0.whose", whose);
  data.set("lines.0.key", key);
  return data;
}
