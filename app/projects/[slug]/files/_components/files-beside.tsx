import Link from "next/link";
import type { ReactNode } from "react";
import { Record } from "@/app/_ui/record";
import { filesOf } from "@/lib/files/queries";
import type { FileOf } from "@/lib/files/schema";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";
import { FileList } from "./file-list";
import { pageOf } from "./record";

type BesideProps = {
  view: ProjectView;
  of: FileOf;
  /** False beside words without a name: whoever adds a file would be taken for the one who said them. */
  mayBear?: boolean;
};

/** The files beside a record, in the margin style of a record's page; nothing where there is none, and none can be added. */
export async function FilesRecord({ view, of }: BesideProps) {
  const files = await filesBeside({ view, of });
  return (
    files && (
      <Record name="Files" note="Kept here as evidence. Everyone in the project can open them." id="files">
        {files}
      </Record>
    )
  );
}

/** The same for a page without a margin. */
export async function FilesSection(props: BesideProps) {
  const files = await filesBeside(props);
  return (
    files && (
      <section id="files">
        <h2 className="section-title">Files</h2>
        {files}
      </section>
    )
  );
}

async function filesBeside({ view, of, mayBear = true }: BesideProps): Promise<ReactNode> {
  const files = await filesOf(view, of);
  const mayAdd = mayBear && mayNow(view, "file.keep");
  if (files.length === 0 && !mayAdd) return null;
  const mayTakeBack = mayNow(view, "file.take-back");
  const isHost = view.roles.has("lead") || view.roles.has("facilitator");
  return (
    <>
      {files.length === 0 ? (
        <p className="prose">No file is kept here yet.</p>
      ) : (
        <FileList
          slug={view.slug}
          files={files}
          timeZone={view.network.timeZone}
          mayTakeBack={({ addedBy }) => mayTakeBack && (isHost || addedBy.isOwn)}
        />
      )}
      {mayAdd && (
        <p className="no-print">
          <Link className="standalone-link" href={`/projects/${view.slug}/files/new?${pageOf(view.slug, of).query}`}>
            Add a file
          </Link>
        </p>
      )}
    </>
  );
}
