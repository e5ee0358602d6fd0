import pack from 'virtual:starter-pack';
import synonyms from 'virtual:starter-synonyms';
import { INDEX_VERSION } from '@/knowledge-base/search/index/build-index.ts';
import type { SearchMessage } from '@/panel/search-client.ts';
import { createSearchRoom } from '@/panel/search-desk.ts';
import type { SegmentShelf } from '@/panel/search-desk.ts';
import { createSearchCache } from '@/platform/search-cache.ts';
import { hearPages } from '@/platform/shared-worker.ts';

// This file's name holds a hash of its code: what another version of it built is not used.
const cache = createSearchCache({ version: `${INDEX_VERSION} ${location.pathname}` });
const room = cache.read().then((kept) => {
  const keep: SegmentShelf['keep'] = (language, files) => void cache.keep(language, files);
  return createSearchRoom(pack, synonyms, { shelf: { kept, keep } });
});

hearPages((answer) => {
  const desk = room.then((open) => open());
  return (message) => {
    void desk.then((asked) => {
      const reply = asked(message as SearchMessage);
      if (reply) answer(reply);
    });
  };
});
