"use client";

import { useRef, useState } from "react";
import type { FormState } from "@/app/_ui/form-state";

/** How far a file has come. The words change a few times alone: they are read out. */
export type Sending = { percent: number; words: string; isUnderWay: boolean };

type Answer = { to: string } | { problems: FormState["problems"] };

const said = {
  begun: "Sending the file …",
  arrived: "All of it is sent. It is being looked at now …",
  cancelled: "Cancelled: nothing was kept.",
};

const unread: Answer = {
  problems: [{ name: "", message: "Something went wrong, and nothing was kept. Please try again in a moment." }],
};
const tooLarge: Answer = {
  problems: [{ name: "file", message: "This is more than can be sent at once. Choose a smaller file." }],
};

/** Sends a form's file with XMLHttpRequest, which alone tells how much has gone. */
export function useSending(sendTo: string) {
  const [sending, setSending] = useState<Sending | null>(null);
  const request = useRef<XMLHttpRequest | null>(null);

  async function send(state: FormState, data: FormData): Promise<FormState> {
    if (request.current) return state;
    setSending({ percent: 0, words: said.begun, isUnderWay: true });
    const [ownRequest, answered] = posted(sendTo, data, (percent) =>
      setSending({ percent, words: wordsAt(percent), isUnderWay: true }),
    );
    request.current = ownRequest;
    try {
      const answer = await answered;
      if (answer && "to" in answer) return await gone(answer.to);
      setSending(answer ? null : { percent: 0, words: said.cancelled, isUnderWay: false });
      return { values: {}, problems: answer?.problems ?? [] };
    } catch (error) {
      setSending(null);
      throw error;
    } finally {
      request.current = null;
    }
  }

  return { sending, send, cancel: () => request.current?.abort() };
}

/** To read out at every quarter, and not at every number. */
function wordsAt(percent: number): string {
  if (percent >= 100) return said.arrived;
  return percent < 25 ? said.begun : `${percent < 50 ? 25 : percent < 75 ? 50 : 75} % is sent.`;
}

/** The page is left, and this one stays as it is until then. */
function gone(to: string): Promise<never> {
  window.location.assign(to);
  return new Promise(() => {});
}

/** The answer; null when it was cancelled. Without a connection it throws what a form without this would. */
function posted(
  to: string,
  data: FormData,
  onProgress: (percent: number) => void,
): [XMLHttpRequest, Promise<Answer | null>] {
  const request = new XMLHttpRequest();
  const answered = new Promise<Answer | null>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onload = () => resolve(answerOf(request));
    request.onabort = () => resolve(null);
    request.onerror = () => reject(new TypeError("There is no connection."));
    request.open("POST", to);
    request.responseType = "json";
    request.send(data);
  });
  return [request, answered];
}

function answerOf({ status, response }: XMLHttpRequest): Answer {
  if (status === 413) return tooLarge;
  return response && ("to" in response || "problems" in response) ? (response as Answer) : unread;
}
