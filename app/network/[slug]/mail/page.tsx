import { ActionForm } from "@/app/_ui/action-form";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { undeliveredListed, undeliveredMailOf } from "@/lib/mail/queries";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { UndeliveredList } from "./_components/undelivered-list";
import { settleMailAction } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const saved: Record<string, string> = {
  again: "This mail is on its way again.",
  aside: "This mail is off the list.",
};

export default async function MailOfNetwork({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const mails = await undeliveredMailOf(network);
  const said = saved[(await searchParams).saved ?? ""];
  const title = `Mail that did not arrive: ${network.name}`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="mail"
      title="Mail that did not arrive"
      lede="A mail that cannot be delivered is tried again for about a day. If that does not help, it is here for you to decide."
      notice={said && <Notice>{said}</Notice>}
    >
      {mails.length === 0 ? (
        <>
          <PageTitle title={title} />
          <EmptyState title="Every mail went out">When one cannot be delivered, it appears here.</EmptyState>
        </>
      ) : (
        <ActionForm action={settleMailAction.bind(null, network.slug)} title={title}>
          <UndeliveredList mails={mails} timeZone={network.timeZone} />
          {mails.length === undeliveredListed && (
            <p className="note">These are the newest {undeliveredListed}. Others follow once these are settled.</p>
          )}
        </ActionForm>
      )}
    </NetworkPage>
  );
}
