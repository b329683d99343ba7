import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { checkStory, dataFolder, readEngine, readLedger, readStoryFile } from './edition/read.ts';
import { storyCard } from './edition/story-card.ts';

/**
 * Checks every story of the last run and keeps a card of each. Whole stories stay out of the
 * content store, which holds all its entries in memory for as long as a build lasts; pages read
 * them one at a time.
 */
export const storiesLoader: Loader = {
  name: 'stories',
  async load(context) {
    const { store, watcher } = context;
    const loadAll = async (): Promise<void> => {
      store.clear();
      for (const id of readEngine().stories) {
        const json = readStoryFile(id);
        const { draft } = readLedger(id);
        const digest = context.generateDigest(`${json} ${draft}`);
        const card = storyCard(checkStory(id, json), digest, draft);
        const data = await context.parseData({ id, data: card });
        store.set({ id, data, digest });
      }
    };
    await loadAll();
    // `engine.json` is the last file that a run writes.
    const engine = join(dataFolder(), 'engine.json');
    watcher?.add(engine);
    watcher?.on('change', (changed) => {
      if (changed.endsWith(engine)) void loadAll();
    });
  },
};
