import pack from 'virtual:starter-pack';
import synonyms from 'virtual:starter-synonyms';
import { INDEX_VERSION } from '@/knowledge-base/search/index/build-index.ts';
import type { SearchMessage } from '@/panel/search-client.ts';
import { createSearchDesk } from '@/panel/search-desk.ts';
import type { SegmentShelf } from '@/panel/search-desk.ts';
import { createSearchCache } from '@/platform/search-cache.ts';

// This file's name holds a hash of its code: what another version of it built is not used.
const cache = createSearchCache({ version: `${INDEX_VERSION} ${location.pathname}` });
const desk = cache.read().then((kept) => {
  const keep: SegmentShelf['keep'] = (language, files) => void cache.keep(language, files);
  return createSearchDesk(pack, synonyms, { shelf: { kept, keep } });
});

addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
  void desk.then((answer) => {
    const reply = answer(data);
    if (reply) postMessage(reply);
  });
});
