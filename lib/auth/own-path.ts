/** A path of this installation to go to, or the start page when it is anything else: never another site. */
export function ownPath(to: unknown): string {
  if (typeof to !== "string" || !/^\/(?![/\\])/.test(to) || to.length > 500) return "/";
  const base = "https://alongside.invalid";
  if (!URL.canParse(to, base)) return "/";
  const { origin, pathname, search } = new URL(to, base);
  return origin === base && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
