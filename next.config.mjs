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
  serverExternalPackages: ["nodemailer", "pg-boss", "pino", "postgres", "rate-limiter-flexible"],
  // Some browsers ask for this name whatever a page says.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
  experimental: {
    // A file of 15 MB with what is written beside it; proxy.ts holds every other form to 4 MB.
    serverActions: { bodySizeLimit: "16mb" },
    proxyClientMaxBodySize: "16mb",
  },
};

export default config;
