import { counted } from '../../site/words/format.ts';
import { sectionNames } from '../../site/words/section-names.ts';
import type { Belonging, SiteFields } from '../site-fields.ts';

interface Props {
  readonly site: SiteFields;
  /** Of each measure; null where it is not whole yet. */
  readonly belonging: readonly (Belonging | null)[];
}

/** How the head of the site and its chart will read, and which figures belong to each measure. */
export function SitePreview({ site, belonging }: Props) {
  const words = (site.name.trim() || 'Name').split(' ');
  const last = words.pop();
  const { chart } = site;
  const charted = site.measures.find(({ id }) => id === chart?.['measure']);
  const sections = [
    ...[sectionNames.articles, sectionNames.speakers, sectionNames.timeline],
    ...(chart === null ? [] : [String(chart['name'] ?? 'Chart')]),
    ...[sectionNames.claims, sectionNames.compare, sectionNames.method],
  ];
  return (
    <aside class="shown" aria-label="How it will read">
      <h2 class="hint">How it will read</h2>
      <p class="name">
        {words.join(' ')} <span>{last}</span>
      </p>
      <p class="hint">{sections.join('  ·  ')}</p>
      <p class="tagline">{site.tagline || 'Tagline'}</p>
      <p>Articles on {site.subject || '…'}</p>
      <p class="hint">{site.description}</p>
      {chart !== null && (
        <>
          <p class="tagline">{String(chart['title'] ?? '') || 'The chart'}</p>
          <p class="hint">
            {charted === undefined
              ? 'Choose what it charts'
              : `${charted['name']}, in ${charted['scale_name'] ?? 'per cent'}`}
            , at {site.url}/{String(chart['path'] ?? 'chart')}/
          </p>
        </>
      )}
      {site.measures.map((measure, index) => {
        const found = belonging[index] ?? null;
        const name = String(measure['name'] ?? '') || 'this measure';
        return (
          <section key={String(measure['id'])} aria-label={`Figures of ${name}`}>
            <h3>{name}</h3>
            {found === null ? (
              <p class="hint">Its figures are shown when it has a name, words and a unit.</p>
            ) : (
              <>
                <p class="hint">
                  {found.count === 0
                    ? 'No figure of your articles belongs here: look at its words and its unit.'
                    : `${counted(found.count, 'figure')} of your articles:`}
                </p>
                <ul class="others">
                  {found.first.map(({ words: exact, of, title }) => (
                    <li key={title + exact + of}>
                      <mark class="f">{exact}</mark> {of !== null && `of ${of}`} <span class="src">{title}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        );
      })}
    </aside>
  );
}
