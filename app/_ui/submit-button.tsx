"use client";

import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonClass } from "./button";

type SubmitButtonProps = ButtonLook & { pendingWords?: ReactNode } & Omit<
    ComponentProps<"button">,
    "type" | "className"
  >;

/** Sends the form once; while it is on its way the button says so. */
export function SubmitButton({ quiet, small, pendingWords = "Saving …", children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type={pending ? "button" : "submit"}
      aria-disabled={pending || undefined}
      className={buttonClass({ quiet, small })}
    >
      {pending ? pendingWords : children}
    </button>
  );
}
