import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { requireRecord } from "@/lib/files/queries";
import { mayBearFiles } from "@/lib/files/rules";
import { mostFileBytes } from "@/lib/files/schema";
import { acceptedFiles } from "@/lib/files/words";
import { mayNow, openTable } from "../../people/_components/seats";
import { pageOf, type RecordQuery, recordIn } from "../_components/record";
import { UploadForm } from "../_components/upload-form";
import { keepFileAction } from "../actions";

type NewFileProps = { params: Promise<{ slug: string }>; searchParams: Promise<RecordQuery> };

const title = "Add a file";
const kinds =
  "A PDF, a picture (JPEG, PNG, WebP), an office file (docx, xlsx, pptx, odt, ods, odp), plain text or CSV, or a sound recording. Up to 15 MB.";

export default async function NewFile({ params, searchParams }: NewFileProps) {
  const { viewer, view } = await openTable(params);
  const of = recordIn(await searchParams);
  if (!of) notHere();
  const record = await orNotFound(requireRecord(view, of));
  const { href, label, query } = pageOf(view.slug, of);
  const part = href.split("/")[3] ?? "";
  const page = { viewer, view, part, title, back: { href, label } };
  if (!mayNow(view, "file.keep")) return <NotTheirs {...page} who="table" />;
  if (!mayBearFiles(record)) {
    return (
      <OnlyWords {...page}>
        <p>
          This was said without a person’s name. Whoever adds a file is written down, and would be taken for the one who
          said it. So no file can stand here.
        </p>
        <p>You can add it to a meeting or a decision instead.</p>
      </OnlyWords>
    );
  }
  return (
    <InsidePage {...page} lede={`It is kept as evidence: ${record.title}`}>
      <UploadForm
        title={title}
        action={keepFileAction.bind(null, view.slug, of)}
        sendTo={`/projects/${view.slug}/files?${query}`}
        submission={crypto.randomUUID()}
        largestFile={mostFileBytes}
        accept={acceptedFiles}
        hint={kinds}
      >
        <div className="prose">
          <p>
            Everyone in the project and the network’s coordinators can open it, with your name and the day beside it.
            Leave out what is private to someone, and ask those whose face or voice it shows.
          </p>
          <p>
            A picture is drawn anew, without what the camera wrote beside it, such as the place. All other files stay as
            they are: a PDF, an office file or a recording may hold its writer’s name, and photos in it where they were
            taken.
          </p>
        </div>
      </UploadForm>
    </InsidePage>
  );
}
