import { universalMomentInWords } from "@/lib/calendar/moments";
import { places } from "@/lib/evidence/verify/formats";
import { partsInWords } from "@/lib/evidence/words";
import { erasingVerbs } from "@/lib/ledger/erasing-verbs";
import type { Pack } from "./open-pack";
import { type PackFile, textFile } from "./pack-file";

/** For a reader in ten years who has nothing but the pack. */
export function readmeFile(pack: Pack): PackFile {
  return textFile(places.readme, () => [readmeOf(pack)]);
}

function readmeOf({ about, fromDay, toDay }: Pack): string {
  const { project, network, pack, ledger } = about;
  const period =
    fromDay || toDay ? `from ${fromDay ?? "the beginning"} to ${toDay ?? "the day it was made"}` : "everything";
  return `EVIDENCE PACK ${pack.number}
${project.title}
${network.name}

WHAT THIS IS
This is what a group of people who worked together as equals (co-production) wrote down while they worked: who was at
the table, what was said, what was decided by whom and why, who saw it differently, and what came of it. Alongside, the
programme they used, keeps every change and signs what it kept, so that you can see whether anything was altered since.

Made:          ${universalMomentInWords(new Date(pack.madeAt))} UTC
Period:        ${period} (days by the clocks of ${network.timeZone})
What is in it: ${partsInWords(pack)}
Names:         ${pack.names === "full" ? "in full" : "as initials (see NAMES)"}

WHERE THINGS ARE
index.html               the report: open it in any web browser; it loads nothing from the internet
records/KIND.jsonl       every record of the period after each change, one JSON object a line
tables/KIND.csv          the same things as they were at the end of the period, as tables (CSV, UTF-8)
files/SHA256.ENDING      files that were kept as evidence, each under the SHA-256 of its content
frameworks/SHA256.json   the statements and thresholds that the group worked with
ledger/chain.jsonl       who did what, when, to which record: ids and hashes, entry by entry, from the first to ${ledger.entries}
ledger/checkpoints.jsonl what the installation signed, day by day, of where this chain ended
manifest.json            the size and the SHA-256 of every file above, and what this pack is
manifest.sig             the signature of manifest.json
key.pem                  the public key that signed it
keys.json                this key, those before it, and how each followed the other
A pack holds only the parts that were chosen; the ledger, the manifest and the keys are always there.

HOW TO CHECK IT BY HAND
You need openssl (3 or newer) and sha256sum, in a folder into which the ZIP was unpacked.
1. The key. Its fingerprint should be known to you from elsewhere: the address /.well-known/alongside-keys.json of the
   installation, a letter, a mail. In this pack it is called "key" in manifest.json.
     openssl pkey -pubin -in key.pem -outform DER | sha256sum
2. The signature (Ed25519) goes over the bytes of manifest.json.
     openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig
3. Each file against its line in manifest.json.
     sha256sum README.txt ledger/chain.jsonl
4. The chain. The hash of an entry is the SHA-256 of its line without "hash", as canonical JSON (RFC 8785, in UTF-8);
   "prevHash" is the hash of the entry before, and 64 zeros for the first. The last hash is ledger.head in manifest.json.
5. The records. "digest" of an entry is the SHA-256 of {"nonce": …, "snapshot": …} as canonical JSON, with the nonce and
   the snapshot of the record whose "revision" is the entry's "revisionId".
6. The checkpoints. The signature (base64, Ed25519) goes over {"at", "chains", "number", "previous", "root"} as canonical
   JSON. For each chain in "opened", the root is reached from its head by the steps in "proof": a leaf is SHA-256 of a zero byte and the head as
   canonical JSON; a node is SHA-256 of a one byte and the two hashes, as bytes, left before right.
The page /verify of any Alongside does all of this in the browser, and "npm run verify:pack -- FILE.zip" on the command line.

WHAT ERASED MEANS
People may have what they said, and their name, erased. Then the record and its nonce are gone ("snapshot": null, with the
moment in "erasedAt"), and a later entry with the verb ${erasingVerbs.join(" or ")} says so. The entry with its digest stays, so the chain
still holds; without the nonce nobody can find out by guessing what was there.

NAMES
${pack.names === "full" ? "People are named in full." : namesHidden}

WHAT IS NOT IN IT
Access needs, ways of contact, answers to single pulses, what people want to talk about first, what was sealed in a signature, the
page that was filled in for one, what files were called, e-mail addresses: they are private, and in no record. To whom
something was promised is left out ("withheld": "private").
`;
}

const namesHidden = `In the report, the tables and the records, initials stand where the full name of someone of this project or its network
was written. A record in which that changed something says "withheld": "names": it stands here to be read, without its
nonce, and cannot be held against its digest; the entry with the digest is in the chain all the same. Files are left out,
for nobody can tell whom they name. Words that people wrote may still tell who they are: first names alone, nicknames
and people from elsewhere cannot be recognised, nor those who were erased, where others wrote their name.`;
