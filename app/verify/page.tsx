import { SitePage } from "@/app/_shell/site-page";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { currentActor } from "@/lib/auth/current-actor";
import { keysOfInstallation } from "@/lib/evidence/key-queries";
import { fingerprintOf, trustedIn } from "@/lib/evidence/verify/keys";
import { CheckPack } from "./_components/check-pack";

const title = "Check an evidence pack";

export default async function Verify() {
  const [viewer, keys] = await Promise.all([currentActor(), keysOfInstallation().then(trustedIn)]);
  return (
    <SitePage viewer={viewer} current="/verify">
      <PageTitle title={title} />
      <Hero>
        <h1 className="title">{title}</h1>
        <p className="lede">
          See whether anything in a pack was changed since it was made. The pack stays on your device: nothing is sent.
          You need no account.
        </p>
      </Hero>
      <div className="page">
        <Record name="The pack">
          <CheckPack ownKeys={keys} />
          <p className="prose checking__without">
            This page needs JavaScript to look into a file. Without it, use the command line below: it does the same.
          </p>
        </Record>
        <Record name="Without this page">
          <div className="prose">
            <p>
              With a copy of Alongside: <code>npm run verify:pack -- FILE.zip</code>. It needs no database and no
              internet.
            </p>
            <p>
              With nothing but openssl and sha256sum: <code>README.txt</code> in the pack says how, step by step.
            </p>
          </div>
        </Record>
        <Record name="Whose key is it?">
          <div className="prose">
            <p>
              A pack is signed with a key. Hold its fingerprint against one that you know from elsewhere: a letter, a
              mail, or the <a href="/.well-known/alongside-keys.json">keys of the Alongside</a> that made it.
            </p>
            <p>The key of this Alongside, and those before it, have the fingerprints:</p>
            <ul className="bulleted">
              {keys.map(({ publicKey }) => (
                <li key={publicKey}>
                  <code className="key-print">{fingerprintOf(publicKey)}</code>
                </li>
              ))}
            </ul>
          </div>
        </Record>
      </div>
    </SitePage>
  );
}
