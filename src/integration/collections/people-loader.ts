import type { Loader } from 'astro/loaders';
import { peopleFolder } from '../../paper/person.ts';
import { loadPeople } from '../../content/load-people.ts';
import { contentFolder } from '../folders.ts';
import { storeEntries } from './store-entries.ts';
import { watchContent } from './watch-content.ts';

/** Loads `content/people/*.yaml`, one entry for each person, by slug. What is wrong with them is reported with the papers. */
export function peopleLoader(): Loader {
  return {
    name: 'offprint-people',
    load: async ({ store, watcher }) => {
      const content = contentFolder();
      const load = (): void => {
        const people = Object.entries(loadPeople(content).people);
        storeEntries(
          store,
          people.map(([id, data]) => ({ id, data })),
        );
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: [peopleFolder], onChange: load });
    },
  };
}
