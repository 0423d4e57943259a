import { cookies } from "next/headers";
import { readingSettings } from "@/app/_shell/reading-settings";
import { SitePage } from "@/app/_shell/site-page";
import { Button } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Radios } from "@/app/_ui/radios";
import { currentActor } from "@/lib/auth/current-actor";
import { keepReadingSettings } from "./actions";

const text = [
  { value: "usual", label: "Usual" },
  { value: "large", label: "Large" },
  { value: "larger", label: "Larger" },
];
const spacing = [
  { value: "usual", label: "Usual" },
  { value: "wide", label: "Wide" },
];
const contrast = [
  { value: "usual", label: "Usual" },
  { value: "more", label: "More" },
];
const scheme = [
  { value: "device", label: "As this device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export default async function Display({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const kept = readingSettings(await cookies());
  const { saved } = await searchParams;
  return (
    <SitePage viewer={await currentActor()} current="/display">
      <PageTitle title="Reading settings" />
      <Hero>
        <h1 className="title">Reading settings</h1>
        <p className="lede">How pages look on this device. You need no account for this.</p>
        {saved !== undefined && <Notice>Saved. All pages look like this now.</Notice>}
      </Hero>
      <div className="page page-body">
        <form className="form" action={keepReadingSettings}>
          <Radios name="text" label="Size of the words" options={text} defaultValue={kept.text} small />
          <Radios
            name="spacing"
            label="Space between words and lines"
            options={spacing}
            defaultValue={kept.spacing}
            small
          />
          <Radios name="contrast" label="Contrast" options={contrast} defaultValue={kept.contrast} small />
          <Radios name="scheme" label="Light or dark" options={scheme} defaultValue={kept.scheme} small />
          <Button type="submit">Keep these settings</Button>
        </form>
      </div>
    </SitePage>
  );
}
