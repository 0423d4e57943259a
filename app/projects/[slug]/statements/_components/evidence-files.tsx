import type { FileLine } from "@/lib/files/queries";
import { kindOf, sizeInWords } from "@/lib/files/words";
import { Hash } from "../../files/_components/hash";
import "./helping.css";

/** Files kept beside a signature, each with the hash that tells whether it is still the same. */
export function EvidenceFiles({ slug, files }: { slug: string; files: FileLine[] }) {
  if (files.length === 0) return null;
  return (
    <section className="evidence">
      <h2 className="section-title">Kept beside it</h2>
      <ul className="evidence-files">
        {files.map(({ id, mediaType, bytes, sha256 }) => (
          <li key={id}>
            <a className="standalone-link" href={`/projects/${slug}/files/${id}`}>
              {`Save the ${kindOf(mediaType).words} (${sizeInWords(bytes)})`}
            </a>
            <p className="note">
              SHA-256 of what is kept: <Hash sha256={sha256} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
