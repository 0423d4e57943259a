import type { Problem } from "./problem-answer";

export const problems = {
  400: { title: "Bad Request", detail: "Something in the address is not right." },
  401: { title: "Unauthorized", detail: "Send a token that works: “Authorization: Bearer …”." },
  403: { title: "Forbidden", detail: "This token may not read that. Make one that may." },
  404: { title: "Not Found", detail: "This is not there, or this token cannot see it." },
  405: { title: "Method Not Allowed", detail: "This API is read-only: use GET or HEAD." },
  429: { title: "Too Many Requests", detail: "This token asked too often. Wait as many seconds as Retry-After says." },
  503: { title: "Service Unavailable", detail: "The record cannot be reached right now. Try again in a moment." },
} as const;

export type ProblemStatus = keyof typeof problems;

type More = { headers?: Record<string, string>; errors?: { name: string; detail: string }[] };

export function problem(status: ProblemStatus, { headers = {}, errors }: More = {}): Response {
  const body: Problem = { type: "about:blank", status, ...problems[status], errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
