import { stringify } from 'yaml';

export const astroConfigFile = `import { defineConfig } from 'astro/config';
import offprint from 'offprint';

export default defineConfig({ integrations: [offprint()] });
`;

export const tagsYaml = `# The topics of this archive, by the last part of the address of their page. A paper gets a topic when its title or
# abstract has one of the phrases as whole words. Change the example, and add as many as you need.
# \`npm run papers -- tag --suggest\` proposes topics.
machine-learning:
  name: Machine learning
  description: Programs that learn from examples.
  phrases: [machine learning, neural network, neural networks]
`;

/** Returns the page about an archive. */
export function aboutPage(title: string): string {
  const front = stringify({ title: 'About', description: `What ${title} collects.` });
  return `---
${front}---

Say here what this archive collects, who keeps it, and how to reach you. This page is \`content/pages/about.mdx\`.
`;
}

export const publishWorkflow = `# Publishes the archive on GitHub Pages. Once, in the settings of the repository: Pages, Source: GitHub Actions.
# The address is in content/archive.yaml: \`url\`, and \`base\` when the site is below a path.
name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions: {}

# One at a time, and never half a publication.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npm install
      # What the last build made, so that this one makes only what is new.
      - uses: actions/cache@v4
        with:
          path: |
            dist
            node_modules/.cache/offprint
          key: site-\${{ github.run_id }}
          restore-keys: site-
      - run: npm run build
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
          # For .well-known/security.txt.
          include-hidden-files: true

  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

/** Returns the notes for whoever keeps an archive. */
export function readme(title: string): string {
  return `# ${title.replaceAll(/[<>&\\`*_[\]]/gu, '\\$&')}

An archive of papers, made with Offprint.

    npm install
    npm start

builds it and serves it on http://localhost:4321.

| to | type |
| --- | --- |
| see changes while you edit | \`npm run dev\` |
| import a bibliography (BibTeX, RIS, CSL-JSON) | \`npm run papers -- import library.bib\` |
| add papers by arXiv number or DOI | \`npm run papers -- add 2605.00003 10.1000/182\` |
| see all other ways to bring papers in | \`npm run papers -- --help\` |
| look for mistakes in the records | \`npm run papers -- audit\` |
| build the site into \`dist/\` | \`npm run build\` |
| see what is wrong with this set-up | \`npx offprint doctor\` |
| take a new version of Offprint | \`npm update offprint\` |

\`content/archive.yaml\` says what the archive is called and where it is published, \`content/tags.yaml\` what its topics are,
and \`content/pages/\` holds pages of prose. Each paper is a file in \`content/papers/\`: edit it, and later imports keep what
you wrote. \`content/imports/\` is how they know: keep it under version control.

A push to the branch \`main\` publishes the site on GitHub Pages, once the settings of the repository say Pages, Source:
GitHub Actions.
`;
}
