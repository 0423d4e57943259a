import Link from "next/link";
import type { ComponentProps } from "react";

export type ButtonLook = { quiet?: boolean; small?: boolean };

export function buttonClass({ quiet, small }: ButtonLook): string {
  return `button${quiet ? " button--quiet" : ""}${small ? " button--small" : ""}`;
}

export function Button({ quiet, small, type = "button", ...rest }: ButtonLook & ComponentProps<"button">) {
  return <button {...rest} type={type} className={buttonClass({ quiet, small })} />;
}

export function ButtonLink({ quiet, small, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...rest} className={buttonClass({ quiet, small })} />;
}
