/** What `site.yaml` says of a small site about a subject; `more` is the rest of it, as YAML. */
export function siteYaml(subject: string, more = 'measures: []\nseries: []\n', name = 'The Orvik Record'): string {
  return `name: ${name}
tagline: What was said
description: A test.
url: https://record.example
subject: ${subject}
${more}`;
}

/** What `<slug>.yaml` says of an article of it. */
export function aboutYaml(slug: string, publisher = 'Orvik Post', published = '2021-05-03'): string {
  return `published: { value: "${published}", basis: stated, reason: Printed. }
publisher: ${publisher}
url: https://post.example/${slug}
draws_on: []
notes: []
`;
}
