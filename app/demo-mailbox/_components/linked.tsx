import { env } from "@/lib/env";

/** A mail's plain text, with the addresses of this installation as links. */
export function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((piece) =>
    piece.startsWith(env().nextauthUrl) ? (
      <a key={piece} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
