import { link } from '../../src/link/index.ts';
import { CLAIMS_PER_ARTICLE, syntheticCorpus } from './synthetic-corpus.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/** What linking must keep to: times as long per claim as at another size, seconds and bytes for the largest. */
const MOST = { growth: 1.5, seconds: 60, bytes: 2 * 2 ** 30 } as const;

/** Prints time per claim of linking synthetic corpora of several sizes. False when one limit is not kept. */
export function benchLinking(): boolean {
  console.log('Linking synthetic corpora, processor time');
  link(syntheticCorpus(10_000), { officials: [], outlets: [] }); // warms up
  const perClaim = SIZES.map((size) => {
    const articles = syntheticCorpus(size);
    const claims = articles.length * CLAIMS_PER_ARTICLE;
    // Small corpora are linked often, so that a pause of the machine weighs alike on all sizes.
    const rounds = Math.max(1, 30_000 / size);
    const before = process.cpuUsage();
    let links = link(articles, { officials: [], outlets: [] });
    for (let round = 1; round < rounds; round++) links = link(articles, { officials: [], outlets: [] });
    const { user, system } = process.cpuUsage(before);
    const micros = (user + system) / Math.ceil(rounds) / claims;
    const { clusters, shared, differences } = links;
    console.log(
      `${String(claims).padStart(7)} claims  ${micros.toFixed(0).padStart(5)} µs a claim  ${((micros * claims) / 1e6).toFixed(1).padStart(5)} s  ` +
        `${clusters.length} clusters, ${shared.length} shared passages, ${differences.length} differences`,
    );
    return micros;
  });
  const growth = Math.max(...perClaim) / Math.min(...perClaim);
  const seconds = ((perClaim.at(-1) ?? 0) * (SIZES.at(-1) ?? 0)) / 1e6;
  const bytes = process.resourceUsage().maxRSS * 1024;
  console.log(`slowest to fastest ${growth.toFixed(2)}, memory at most ${(bytes / 2 ** 20).toFixed(0)} MB\n`);
  return growth <= MOST.growth && seconds <= MOST.seconds && bytes <= MOST.bytes;
}
