import { Section } from '@/components/ui/Section.tsx';
import type { PanelProps } from '../panel.ts';
import { AddFeed } from './packs/AddFeed.tsx';
import { FeedList } from './packs/FeedList.tsx';
import { PackList } from './packs/PackList.tsx';

/** The packs on this computer, the feeds they come from, and the way to add one that is the right one. */
export function Packs({ model, actions }: PanelProps) {
  const { t } = model;
  return (
    <>
      <Section title={t('packs.title')}>
        <PackList model={model} actions={actions} />
      </Section>
      <Section title={t('feeds.title')}>
        <FeedList model={model} actions={actions} />
        <AddFeed model={model} actions={actions} />
      </Section>
    </>
  );
}
