import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "@/proxy";

const policyOf = (path: string) =>
  proxy(new NextRequest(`http://localhost/projects/a-garden/${path}`)).headers.get("content-security-policy");

const id = "6d81c1cf-99da-4c6a-a2fb-f8054ee10bda";

it.each([`files/${id}`, `files/${id.toUpperCase()}`, `files/%36${id.slice(1)}`, `%66iles/${id}`])(
  "nothing runs in what is kept, however its address is written: %s",
  (path) => expect(policyOf(path)).toBe("default-src 'none'; sandbox"),
);

it.each(["files/new", `files/${id}/take-back`, `files/${id}%2ftake-back`, "files/%ff", "meetings/1"])(
  "pages have their own policy: %s",
  (path) => expect(policyOf(path)).toMatch(/^default-src 'self'; script-src 'self' 'nonce-/),
);
