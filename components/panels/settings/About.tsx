import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import { Section } from '@/components/ui/Section.tsx';
import type { PanelProps } from '../panel.ts';
import styles from './About.module.css';

export function About({ model: { t, content, language, searchShortcut } }: Pick<PanelProps, 'model'>) {
  const { articles, procedures, sources, title, version } = content;
  const counts = { articles: articles.length, procedures: procedures.length, sources: sources.length };
  return (
    <Section title={t('settings.about')}>
      <div class={styles.about}>
        <p>{t('settings.about-text')}</p>
        <p>{t('settings.about-content', { title: inLanguage(title, language).text, version })}</p>
        <p>{t('settings.about-articles', counts)}</p>
        <p>{t('settings.about-keys', { shortcut: searchShortcut })}</p>
      </div>
    </Section>
  );
}
