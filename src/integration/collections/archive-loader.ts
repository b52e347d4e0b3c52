import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { textToDigest } from '../../files/digest.ts';
import { loadArchiveConfig } from '../../content/load-archive-config.ts';
import { watchContent } from './watch-content.ts';

/**
 * Loads `content/archive.yaml` as the one entry `archive`. What is wrong with it is reported with the papers.
 *
 * In development a change shows at once, but for the address: that belongs to the server. Restarting the server for it
 * would end the watching of the content, which Astro does not take up again.
 */
export function archiveLoader(): Loader {
  return {
    name: 'offprint-archive',
    load: async ({ store, watcher, config: astro, logger }) => {
      const content = contentFolder();
      const load = (): void => {
        const config = loadArchiveConfig(content);
        if (!config.ok) return;
        const { url, base } = config.value;
        if (base !== astro.base || url !== new URL(astro.site ?? url).origin) {
          logger.warn('The new address holds from the next start of the server.');
        }
        const digest = textToDigest(JSON.stringify(config.value));
        store.set({ id: 'archive', data: config.value, digest });
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['archive.yaml'], onChange: load });
    },
  };
}
