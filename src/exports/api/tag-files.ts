import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorCounts } from '../../views/counts/author-counts.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { organizationCounts } from '../../views/counts/organization-counts.ts';
import {
  topicCounts,
  type CountedLink,
  type CountedTopic,
} from '../../views/counts/topic-counts.ts';
import { periodsOf } from '../../paper/dates.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import { toJsonFile, type DataFile } from '../data-file.ts';
import type { AuthorList, OrganizationList, TagList, TagPapers } from './list-schemas.ts';

/** Yields the topics, and the papers of each by identifier and title; whole records are in the files of papers. */
export function* createTagFiles(archive: Archive): Generator<DataFile> {
  const { urls, byTopic } = archive;
  const topics = topicCounts(archive);
  const list: TagList = {
    tags: topics.map((topic) => ({
      ...topicToApi(archive, topic),
      api: urls.absolute(urls.api('tags', topic.slug)),
    })),
  };
  yield toJsonFile(urls.api('tags'), list);
  for (const topic of topics) {
    const value: TagPapers = {
      ...topicToApi(archive, topic),
      papers: (byTopic.get(topic.slug) ?? []).map((paper) => paperToEntry(archive, paper)),
    };
    yield toJsonFile(urls.api('tags', topic.slug), value);
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
  const organizations: OrganizationList = {
    organizations: organizationCounts(archive).map(counted),
  };
  const known = authorCounts(archive);
  const authors: AuthorList = {
    count: known.length,
    authors: known.slice(0, mostAuthors).map(counted),
  };
  yield toJsonFile(urls.api('organizations'), organizations);
  yield toJsonFile(urls.api('authors'), authors);
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

function paperToEntry(archive: Archive, paper: ArchivePaper): TagPapers['papers'][number] {
  const { urls } = archive;
  const { day, month, year } = periodsOf(paper);
  const { id, title } = paper;
  const href = hasCitationFiles(archive) ? urls.paperFile(id, 'json') : urls.paper(id);
  return { id, title, date: day ?? month ?? year, api: urls.absolute(href) };
}

const mostAuthors = 1000;
