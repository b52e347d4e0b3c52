/** An entry of arXiv's API, as short as it can be. */
export function testEntry(id: string, day = '2026-06-01'): string {
  return `<entry>
    <id>http://arxiv.org/abs/${id}</id>
    <updated>${day}T10:00:00Z</updated>
    <published>${day}T10:00:00Z</published>
    <title>Paper ${id}</title>
    <summary>Of lamps.</summary>
    <author><name>Ada Alpha</name></author>
    <arxiv:primary_category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;
}

/** An error of arXiv's API, delivered as an entry. */
export function testErrorEntry(message: string): string {
  return `<entry>
    <id>http://arxiv.org/api/errors#${message.replaceAll(' ', '_')}</id>
    <title>Error</title>
    <summary>${message}</summary>
    <author><name>arXiv api core</name></author>
  </entry>`;
}

/** A reply of arXiv's API with these entries, out of so many. */
export function testFeed(entries: readonly string[], total = entries.length): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
  <id>https://arxiv.org/api/x</id>
  <title>arXiv Query</title>
  <opensearch:totalResults>${String(total)}</opensearch:totalResults>
  ${entries.join('\n  ')}
</feed>`;
}
