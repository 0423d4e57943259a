import type { ReactNode } from "react";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import type { Viewer } from "@/lib/auth/current-actor";
import type { NetworkView } from "@/lib/network/queries";
import { type NetworkPart, NetworkParts } from "./network-parts";

type NetworkPageProps = {
  viewer: Viewer;
  network: NetworkView;
  part: NetworkPart;
  /** The way back, on a page inside that part. */
  back?: { href: string; label: string };
  title: string;
  lede: string;
  notice?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** The frame around a page on the network itself, for its coordinators. */
export function NetworkPage({ viewer, network, part, back, title, lede, notice, wide, children }: NetworkPageProps) {
  const home = `/network/${network.slug}`;
  return (
    <SitePage
      viewer={viewer}
      current={home}
      wide={wide}
      support={{ networkName: network.name, words: network.supportWords }}
    >
      <Hero wide={wide} back={back && <BackLink href={back.href}>{back.label}</BackLink>}>
        {notice}
        <h1 className="title title--small">{title}</h1>
        <p className="lede">{lede}</p>
        <NetworkParts home={home} part={part} inside={back !== undefined} />
      </Hero>
      <Page wide={wide}>
        <div className="page-body">{children}</div>
      </Page>
    </SitePage>
  );
}
