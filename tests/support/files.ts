import { crc32, deflateRawSync } from "node:zlib";

type Part = {
  name: string;
  content?: Buffer | string;
  /** What the list of contents says instead of the truth. */
  says?: { unpacked?: number; packed?: number; flags?: number };
};

/** A ZIP as it is written: each part packed, then the list of contents. */
export function aZip(parts: Part[]): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", says = {} } of parts) {
    const plain = Buffer.from(content);
    const isStored = name === "mimetype";
    const packed = isStored ? plain : deflateRawSync(plain);
    const unpackedSize = says.unpacked ?? plain.length;
    const packedSize = says.packed ?? packed.length;
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(says.flags ?? 0, 2);
    about.writeUInt16LE(isStored ? 0 : 8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packedSize, 14);
    about.writeUInt32LE(unpackedSize, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const whole = Buffer.concat([Buffer.from("PK\x03\x04"), about, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    list.push(Buffer.from("PK\x01\x02\x14\x00"), about, where, Buffer.from(name));
    local.push(whole);
    offset += whole.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, contents, Buffer.from("PK\x05\x06"), end]);
}

const mainParts = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" };

/** An office file with what else is in it. */
export function anOfficeFile(kind: keyof typeof mainParts = "docx", more: Part[] = []): Buffer {
  return aZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: mainParts[kind], content: "<w/>" },
    ...more,
  ]);
}

export function anOpenDocument(kind: "text" | "spreadsheet" | "presentation", more: Part[] = []): Buffer {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`;
  return aZip([{ name: "mimetype", content: mimetype }, { name: "content.xml", content: "<office/>" }, ...more]);
}

/** The beginnings of recordings, as phones and programmes write them. */
export const sounds = {
  wav: Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00", "latin1"),
  ogg: Buffer.concat([
    Buffer.from("OggS\0\x02".padEnd(28, "\0"), "latin1"),
    Buffer.from("OpusHead\x01\x01".padEnd(24, "\0")),
  ]),
  mp3: Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413), Buffer.from([0xff, 0xfb, 0x90, 0x64])]),
  m4a: mp4("M4A ", ["soun"]),
  phone: mp4("mp42", ["soun"]),
  webm: webm("A_OPUS"),
};

export const films = { mp4: mp4("mp42", ["vide", "soun"]), webm: webm("V_VP9") };

function mp4(brand: string, tracks: string[]): Buffer {
  const handlers = tracks.map((track) =>
    Buffer.from(`\0\0\0\x20hdlr\0\0\0\0\0\0\0\0${track}`.padEnd(32, "\0"), "latin1"),
  );
  return Buffer.concat([Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}isom`, "latin1"), ...handlers]);
}

function webm(codec: string): Buffer {
  const head = [0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84];
  const name = Buffer.from(codec);
  return Buffer.concat([Buffer.from(head), Buffer.from("webm"), Buffer.from([0x86, 0x80 | name.length]), name]);
}
