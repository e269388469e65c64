/**
 * What a page may load and run: files of the site itself, nothing else, nothing inline. Astro writes it into each page
 * (astro.config.mjs), `public/_headers` says it again for hosts that take headers; a test holds the two together.
 */
export const policy = {
  scripts: ["'self'", "'wasm-unsafe-eval'"], // the search is WebAssembly
  styles: ["'self'"],
  others: [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ],
} as const;
