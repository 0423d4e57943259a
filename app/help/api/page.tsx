import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { endpoints } from "@/lib/api/endpoints";
import { scopeWords } from "@/lib/api-tokens/words";
import { currentActor } from "@/lib/auth/current-actor";

const title = "The API";

const first = `curl -H "Authorization: Bearer $TOKEN" \\
  https://alongside.example.org/api/v1/networks/island/projects`;
const page = `curl -H "Authorization: Bearer $TOKEN" \\
  "https://alongside.example.org/api/v1/networks/island/projects?limit=100&after=a-quiet-garden"`;
const again = `curl -H "Authorization: Bearer $TOKEN" \\
  -H 'If-None-Match: W/"…"' \\
  https://alongside.example.org/api/v1/projects/a-quiet-garden/standing`;

export default async function ApiHelp() {
  return (
    <SitePage viewer={await currentActor()} current="/help">
      <PageTitle title={title} />
      <Hero back={<BackLink href="/help">Help</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">How a program of a network’s coordinator reads the record. It can change nothing.</p>
      </Hero>
      <div className="page">
        <Record name="A token">
          <div className="prose">
            <p>
              Coordinators make a token at <Link href="/account/tokens">Your API tokens</Link>. It reads one network,
              only what was ticked, until the day it runs out, and only while its person coordinates that network.
            </p>
            <p>A program sends it with each request, in a header:</p>
          </div>
          <Example>{first}</Example>
          <p className="prose">
            The name of the network, and of a project, is the last part of its page’s address. Put the address of your
            own installation in the place of alongside.example.org.
          </p>
        </Record>
        <Record name="What there is to read" note="Each address stands below /api/v1.">
          <dl className="addresses">
            {Object.entries(endpoints).map(([address, { summary, scope }]) => (
              <div key={address}>
                <dt>
                  <code>{address}</code>
                </dt>
                <dd>
                  {summary}. Needs “{scopeWords[scope]}”.
                </dd>
              </div>
            ))}
          </dl>
          <p className="prose">
            <a href="/api/v1/openapi.json" className="standalone-link">
              The whole description (OpenAPI 3.1)
            </a>{" "}
            says what every answer holds. Programs and tools read it.
          </p>
        </Record>
        <Record name="Page after page">
          <div className="prose">
            <p>
              A list has up to 100 things at once, 50 unless you ask otherwise. “next” in the answer, and the Link
              header, give the address of the next page. On the last page “next” is null.
            </p>
          </div>
          <Example>{page}</Example>
        </Record>
        <Record name="Only what is new">
          <div className="prose">
            <p>
              Each answer has an ETag. Send it back next time: if nothing has changed, the answer is 304 and has no
              content.
            </p>
          </div>
          <Example>{again}</Example>
        </Record>
        <Record name="When something is wrong">
          <div className="prose">
            <p>The answer then says what, as JSON (RFC 9457).</p>
            <p>400: something in the address is not right. It says which part.</p>
            <p>
              401: the token does not work. It is wrong, it ran out or was revoked, or you do not coordinate the
              network.
            </p>
            <p>403: the token works, and may not read this.</p>
            <p>404: it is not there, or not in your network.</p>
            <p>429: a token can ask 1,000 times in 15 minutes. Retry-After says how many seconds to wait.</p>
          </div>
        </Record>
        <Record name="What is never in it">
          <div className="prose">
            <p>
              What pages do not show to a coordinator: what someone needs to take part, addresses, promises to a person,
              single answers to a pulse, what someone wants to talk about before they sign.
            </p>
            <p>
              What it does hold names people. Keep copies as short a time as you can, and make a new one rather than
              keep an old one: when someone is taken out of the record, your copy does not know.
            </p>
          </div>
        </Record>
      </div>
    </SitePage>
  );
}

function Example({ children }: { children: string }) {
  return (
    <pre className="example">
      <code>{children}</code>
    </pre>
  );
}
