import type { ReactNode } from "react";
import { SitePage } from "@/app/_shell/site-page";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import type { Viewer } from "@/lib/auth/current-actor";

type JoinPageProps = {
  viewer: Viewer | null;
  network: { name: string; supportWords: string };
  title: string;
  lede?: ReactNode;
  children?: ReactNode;
};

/** The frame around the pages of an invitation, for someone who may never have been here. */
export function JoinPage({ viewer, network, title, lede, children }: JoinPageProps) {
  return (
    <SitePage viewer={viewer} support={{ networkName: network.name, words: network.supportWords }}>
      <Hero>
        <h1 className="title title--small">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </Hero>
      <Page>{children}</Page>
    </SitePage>
  );
}
