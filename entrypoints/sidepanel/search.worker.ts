import pack from 'virtual:starter-pack';
import synonyms from 'virtual:starter-synonyms';
import type { ArticlesPart, SearchRequest } from '@/panel/search-client.ts';
import { createSearchDesk } from '@/panel/search-desk.ts';

const desk = createSearchDesk(pack.articles, synonyms);

addEventListener('message', ({ data }: MessageEvent<SearchRequest | ArticlesPart>) => {
  const reply = desk(data);
  if (reply) postMessage(reply);
});
