import { authorCounts } from '../../views/counts/author-counts.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { organizationCounts } from '../../views/counts/organization-counts.ts';
import {
  topicCounts,
  type CountedLink,
  type CountedTopic,
} from '../../views/counts/topic-counts.ts';
import { createJsonFile, type DataFile } from '../data-file.ts';
import { createArchiveKey, createFileKey } from '../file-key.ts';
import type { AuthorList, OrganizationList, TagList, TagPapers } from './list-schemas.ts';
import { paperToEntry } from './paper-to-entry.ts';

/** Yields the topics, and the papers of each. */
export function* createTagFiles(archive: Archive): Generator<DataFile> {
  const { urls, byTopic } = archive;
  const topics = topicCounts(archive);
  yield createJsonFile(urls.api('tags'), createArchiveKey(archive), (): TagList => ({
    tags: topics.map((topic) => ({
      ...topicToApi(archive, topic),
      api: urls.absolute(urls.api('tags', topic.slug)),
    })),
  }));
  for (const topic of topics) {
    const papers = byTopic.get(topic.slug) ?? [];
    const about = topicToApi(archive, topic);
    const key = createFileKey(archive, papers, about.parent ?? '');
    yield createJsonFile(urls.api('tags', topic.slug), key, (): TagPapers => ({
      ...about,
      papers: papers.map((paper) => paperToEntry(archive, paper)),
    }));
  }
}

/** Yields organisations and authors with their numbers of papers. Authors are too many to name all of them. */
export function* createPeopleFiles(archive: Archive): Generator<DataFile> {
  const { urls } = archive;
  const counted = ({ label, href, count }: CountedLink) => ({
    name: label,
    url: urls.absolute(href),
    count,
  });
  const key = createArchiveKey(archive);
  yield createJsonFile(urls.api('organizations'), key, (): OrganizationList => ({
    organizations: organizationCounts(archive).map(counted),
  }));
  yield createJsonFile(urls.api('authors'), key, (): AuthorList => {
    const known = authorCounts(archive);
    return { count: known.length, authors: known.slice(0, mostAuthors).map(counted) };
  });
}

function topicToApi(
  { urls, byTopic }: Archive,
  { slug, label, description, parent, href, count }: CountedTopic,
) {
  return {
    slug,
    name: label,
    description,
    parent: parent !== undefined && byTopic.has(parent) ? parent : undefined,
    url: urls.absolute(href),
    count,
  };
}

const mostAuthors = 1000;
