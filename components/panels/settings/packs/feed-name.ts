import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { PackSummary } from '../../packs.ts';

/** A feed as operators know it: by the title of its pack, or by its own id when it has none or several. */
export function nameOfFeed(feed: string, packs: readonly PackSummary[], language: Language): string {
  const [first, ...others] = packs.filter((pack) => pack.feed === feed);
  return first && others.length === 0 ? inLanguage(first.title, language).text : feed;
}
