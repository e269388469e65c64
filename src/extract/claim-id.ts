import { hash } from 'node:crypto';
import type { Claim } from '../schema/claim.ts';

/**
 * Twelve hexadecimal digits, stable over a new extraction: article, type, exact words, and which occurrence of them (from
 * 0) among the article's claims it is.
 */
export function claimId(article: string, type: Claim['type'], exact: string, occurrence: number): string {
  return hash('sha256', `${article}\n${type}\n${exact}\n${occurrence}`, 'hex').slice(0, 12);
}
