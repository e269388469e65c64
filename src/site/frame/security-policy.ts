/**
 * What a page may load and run: files of the site itself, nothing else, nothing inline. Each page begins its head with
 * it, `public/_headers` says it again for hosts that send headers; a test holds the two together.
 */
export const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'", // the search is WebAssembly
  "style-src 'self'",
].join('; ');
