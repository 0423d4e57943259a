import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendMail } from "@/lib/mail/send-mail";
import { signInMail } from "@/lib/mail/sign-in-mail";
import { dropDatabase, freshDatabase } from "@/tests/support/database";

const received: string[] = [];
const mail = signInMail({
  email: "ana@example.org",
  token: "a-token",
  to: "/",
  address: "https://alongside.example.org",
});
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    let text = "";
    stream.on("data", (piece) => {
      text += piece;
    });
    stream.on("end", () => {
      received.push(text);
      done();
    });
  },
});

beforeAll(async () => {
  await freshDatabase();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Alongside <alongside@example.org>" });
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await dropDatabase();
});

describe("A sign-in mail", () => {
  test("goes out over SMTP, with a link to the page whose button signs in and a subject that says nothing private", async () => {
    await sendMail(mail, { isOfDemo: false });
    const sent = (received[0] ?? "").replace(/=\r\n/g, "").replace(/=3D/g, "=");
    expect(sent).toContain("To: ana@example.org");
    expect(sent).toContain("From: Alongside <alongside@example.org>");
    expect(sent).toContain("Subject: Your link to sign in to Alongside");
    expect(sent).toContain("https://alongside.example.org/sign-in/confirm?email=ana%40example.org&token=a-token");
  });

  test("is refused out loud when the server is away", async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(sendMail(mail, { isOfDemo: false })).rejects.toThrow("ECONNREFUSED");
  });
});
