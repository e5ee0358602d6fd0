import { Section } from '@/components/ui/Section.tsx';
import { Segmented } from '@/components/ui/Segmented.tsx';
import type { PanelProps } from '../panel.ts';
import { Row } from './Row.tsx';

export function Position({ model: { t, place, side }, actions }: PanelProps) {
  return (
    <Section title={t('settings.position')}>
      <Row label={t('settings.place')}>
        <Segmented
          name="settings-place"
          label={t('settings.place')}
          value={place}
          options={[
            { value: 'overlay', text: t('settings.place-overlay') },
            { value: 'narrow', text: t('settings.place-narrow') },
            { value: 'browser', text: t('settings.place-browser') },
          ]}
          onChange={actions.setPlace}
        />
      </Row>
      {/* In its own side panel the browser decides the side. */}
      {place !== 'browser' && (
        <Row label={t('settings.side')}>
          <Segmented
            name="settings-side"
            label={t('settings.side')}
            value={side}
            options={[
              { value: 'left', text: t('settings.side-left') },
              { value: 'right', text: t('settings.side-right') },
            ]}
            onChange={actions.setSide}
          />
        </Row>
      )}
    </Section>
  );
}
