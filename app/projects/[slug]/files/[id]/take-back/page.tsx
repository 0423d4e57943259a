import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { fileKept } from "@/lib/files/queries";
import { kindOf } from "@/lib/files/words";
import { mayNow, openTable } from "../../../people/_components/seats";
import { pageOf } from "../../_components/record";
import { takeBackFileAction } from "../../actions";

const title = "Take a file back";

export default async function TakeBackFile({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { viewer, view } = await openTable(params);
  const file = await orNotFound(fileKept(view, (await params).id));
  const { href, label } = pageOf(view.slug, file.of);
  const page = { viewer, view, part: href.split("/")[3] ?? "", title, back: { href, label } };
  if (!mayNow(view, "file.take-back")) return <NotTheirs {...page} who="table" />;
  if (!file.addedBy.isOwn && !view.roles.has("lead") && !view.roles.has("facilitator")) {
    return (
      <OnlyWords {...page}>
        <p>{file.addedBy.name} added this file. They, a lead or a facilitator can take it back.</p>
      </OnlyWords>
    );
  }
  return (
    <InsidePage {...page} lede="For a file that was added by mistake.">
      <ActionForm action={takeBackFileAction.bind(null, view.slug, file.of)} title={title}>
        <input type="hidden" name="file" value={file.id} />
        <div className="prose">
          <p>
            <strong className="file-name">{file.name}</strong> ({kindOf(file.mediaType).words}), added by{" "}
            {file.addedBy.name}.
          </p>
          <p>
            Nobody can open it any more, and it is on no list. The history keeps that it was here, and its hash, so that
            nothing can vanish unseen. What it holds stays with the record’s own data until that is erased: if it must
            not be there at all, tell whoever runs Alongside for you.
          </p>
        </div>
        <SubmitButton>Take it back</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
