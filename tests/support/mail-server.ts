import { SMTPServer } from "smtp-server";

export type ReceivedMail = {
  /** The header lines, unfolded. */
  head: string;
  subject: string;
  to: string;
  text: string;
  html: string;
  /** Their file names. */
  attachments: string[];
};

/** A real SMTP server of the test's own. `received` grows with each mail that it took. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it does when a mail has come whole and is not answered for yet. */
  onTaken: () => Promise<void> | void = () => {};
  /** Addresses that it refuses for good, and those that it puts off. */
  readonly unknown = new Set<string>();
  readonly putOff = new Set<string>();
  private server: SMTPServer | undefined;
  private port = 0;

  /** Comes up, again at the same port when it was there before, and is set as the mail server. */
  async start(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _session, done) => {
        if (this.unknown.has(address)) done(Object.assign(new Error(`No ${address} here`), { responseCode: 550 }));
        else if (this.putOff.has(address)) done(Object.assign(new Error("Later"), { responseCode: 450 }));
        else done();
      },
      onData: (stream, _session, done) => {
        let source = "";
        stream.on("data", (piece) => {
          source += piece;
        });
        stream.on("end", async () => {
          this.received.push(read(source));
          await this.onTaken();
          done();
        });
      },
    });
    this.server.on("error", () => {});
    await new Promise<void>((resolve) => this.server?.listen(this.port, "127.0.0.1", resolve));
    this.port = (this.server.server.address() as { port: number }).port;
    Object.assign(process.env, {
      SMTP_URL: `smtp://127.0.0.1:${this.port}`,
      MAIL_FROM: "Alongside <alongside@example.org>",
    });
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server?.close(() => resolve()));
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter(({ to }) => to === address);
  }
}

function read(source: string): ReceivedMail {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ");
  const body = rest.join("\r\n\r\n");
  // A mail with an attachment has parts within parts.
  const boundaries = [...source.matchAll(/boundary="(.+?)"/g)].map(([, boundary = ""]) => boundary);
  const inParts = boundaries.reduce((parts, boundary) => parts.flatMap((part) => part.split(`--${boundary}`)), [body]);
  const parts = boundaries.length > 0 ? inParts : [`${lines}\r\n\r\n${body}`];
  return {
    head: lines,
    subject: /^Subject: (.*)$/m.exec(lines)?.[1]?.trim() ?? "",
    to: /^To: (.*)$/m.exec(lines)?.[1]?.trim() ?? "",
    text: contentOf(parts, "text/plain"),
    html: contentOf(parts, "text/html"),
    attachments: [...source.matchAll(/filename=(\S+)/g)].map(([, name = ""]) => name),
  };
}

function contentOf(parts: string[], type: string): string {
  const part = parts.find((one) => one.includes(`Content-Type: ${type}`)) ?? "";
  const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n");
  const content = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(content, "base64").toString();
  if (!/quoted-printable/i.test(head)) return content;
  const bytes = content
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replace(/\r\n/g, "\n");
}
