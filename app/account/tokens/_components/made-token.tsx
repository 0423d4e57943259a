"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { Notice } from "@/app/_ui/notice";

/** The token, this once. Takes the focus, for the button that was pressed is gone. */
export function MadeToken({ token }: { token: string }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1} className="made-token">
      <Notice>Your token is made. Copy it now: this is the only time that it is shown.</Notice>
      <h2 className="sub-title">Your token</h2>
      <p className="secret">
        <code>{token}</code>
      </p>
      <div className="prose">
        <p>Keep it like a password, where only your program finds it. Whoever has it reads what it may read.</p>
        <p>
          Lost it, or has someone seen it? <Link href="/account/tokens">Revoke it</Link>, and make another.
        </p>
        <p>
          <Link href="/help/api">How the API works</Link>
        </p>
      </div>
    </div>
  );
}
