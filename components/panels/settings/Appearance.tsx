import { Section } from '@/components/ui/Section.tsx';
import { Segmented } from '@/components/ui/Segmented.tsx';
import type { PanelProps } from '../panel.ts';
import { Row } from './Row.tsx';

export function Appearance({ model: { t, theme, language, proposals }, actions }: PanelProps) {
  return (
    <Section title={t('settings.appearance')}>
      <Row label={t('settings.theme')}>
        <Segmented
          name="settings-theme"
          label={t('settings.theme')}
          value={theme}
          options={[
            { value: 'system', text: t('settings.theme-system') },
            { value: 'light', text: t('settings.theme-light') },
            { value: 'dark', text: t('settings.theme-dark') },
          ]}
          onChange={actions.setTheme}
        />
      </Row>
      <Row label={t('settings.language')}>
        <Segmented
          name="settings-language"
          label={t('settings.language')}
          value={language}
          options={[
            { value: 'it', text: t('language.it') },
            { value: 'en', text: t('language.en') },
          ]}
          onChange={actions.setLanguage}
        />
      </Row>
      <Row label={t('settings.proposals')}>
        <Segmented
          name="settings-proposals"
          label={t('settings.proposals')}
          value={proposals ?? 'shown'}
          options={[
            { value: 'shown', text: t('settings.proposals-shown') },
            { value: 'hidden', text: t('settings.proposals-hidden') },
          ]}
          onChange={actions.setProposals}
        />
      </Row>
    </Section>
  );
}
