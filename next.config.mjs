/** What every answer carries; the content security policy, which needs a nonce, comes from proxy.ts. */
const securityHeaders = [
  // Not "no-referrer": a form posted without JavaScript would then come from the origin "null", and be refused.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["nodemailer", "pino", "postgres", "rate-limiter-flexible"],
  // Some browsers ask for this name whatever a page says.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
  experimental: {
    // A whole brief with all its rows is one post; zod says how many rows are too many.
    serverActions: { bodySizeLimit: "4mb" },
  },
};

export default config;
