/** A path of a `_headers` file, and what is sent with what it matches. */
export interface HeaderRule {
  /** Matches a whole path below the site's base. */
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own, `*` in it standing for anything,
 * below it indented `Name: value`; `#` begins a comment. Throws on a line that is none of these.
 */
export function parseHeaders(file: string): HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  file.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && rules.length > 0) rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.startsWith('/')) rules.push({ path: patternOf(line.trim()), headers: [] });
    else throw new Error(`_headers, line ${index + 1}: neither a path, nor an indented "Name: value" below one.`);
  });
  return rules;
}

/** The headers of a path, by lower-case name. What several rules say of one is joined with a comma, as the hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path: pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      sent[key] = sent[key] === undefined ? value : `${sent[key]}, ${value}`;
    }
  }
  return sent;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`, 's');
}
