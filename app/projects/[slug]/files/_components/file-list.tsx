import Link from "next/link";
import { momentInWords } from "@/lib/calendar/moments";
import type { FileLine } from "@/lib/files/queries";
import { kindOf, sizeInWords } from "@/lib/files/words";
import { Hash } from "./hash";
import "./files.css";

type FileListProps = { slug: string; files: FileLine[]; timeZone: string; mayTakeBack: (file: FileLine) => boolean };

/** Kept files, each with the hash that tells whether it is still the same. */
export function FileList({ slug, files, timeZone, mayTakeBack }: FileListProps) {
  return (
    <ul className="lines">
      {files.map((file) => (
        <li className="line" key={file.id}>
          <a className="name-link file-name" href={`/projects/${slug}/files/${file.id}`}>
            {file.name || `Save the ${kindOf(file.mediaType).words}`}
          </a>
          <p className="line__facts">
            {kindOf(file.mediaType).words}, {sizeInWords(file.bytes)}. Added by {file.addedBy.name},{" "}
            {momentInWords(file.addedAt, timeZone)}.{file.keptWith !== null && ` Kept with decision ${file.keptWith}.`}
          </p>
          <p className="line__facts">
            SHA-256 of what is kept: <Hash sha256={file.sha256} />
          </p>
          {mayTakeBack(file) && (
            <p className="line__links no-print">
              <Link href={`/projects/${slug}/files/${file.id}/take-back`}>
                Take back<span className="visually-hidden"> {file.name}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
