import "./helping.css";
import type { FileLine } from "@/lib/files/queries";

const kinds: Record<string, string> = { "application/pdf": "PDF", "image/jpeg": "photo" };

/** Files kept beside a signature, each with the hash that tells whether it is still the same. */
export function EvidenceFiles({ slug, files }: { slug: string; files: FileLine[] }) {
  if (files.length === 0) return null;
  return (
    <section className="evidence">
      <h2 className="section-title">Kept beside it</h2>
      <ul className="evidence-files">
        {files.map(({ id, mediaType, bytes, sha256 }) => (
          <li key={id}>
            <a className="standalone-link" href={`/projects/${slug}/statements/files/${id}`}>
              {`Save the ${kinds[mediaType] ?? "file"} (${sizeInWords(bytes)})`}
            </a>
            <p className="note">
              SHA-256 of what is kept: <code className="hash">{sha256}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
