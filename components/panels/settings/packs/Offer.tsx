import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { useEscape } from '@/components/ui/use-escape.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { FeedOffer } from '../../packs.ts';
import type { PanelProps } from '../../panel.ts';
import { EightWords } from './EightWords.tsx';
import styles from './Offer.module.css';

/**
 * The one moment in which an operator decides whom to trust: eight words on the screen, eight from the team leader. It takes
 * the focus that was in the form it replaces, on the question and on neither answer: nobody says yes with a key that was
 * meant for something else.
 */
export function Offer({ offer, model, actions }: PanelProps & { readonly offer: FeedOffer }) {
  const { t, language } = model;
  const { address, feed, words, packs } = offer;
  const id = useId();
  const groupRef = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const page = groupRef.current?.ownerDocument;
    if (page?.hasFocus() && page.activeElement === page.body) groupRef.current?.focus();
  }, []);
  useEscape(groupRef, actions.dismissFeedOffer);

  return (
    <fieldset ref={groupRef} class={styles.offer} tabIndex={-1} aria-labelledby={id}>
      <h4 id={id}>{t('offer.question')}</h4>
      <EightWords words={words} t={t} />
      <p class={styles.text}>{t('offer.text')}</p>
      <p class={styles.from}>
        {feed}: {address === null ? t('offer.from-file') : t('offer.from', { address })}
      </p>
      {packs.length > 0 && (
        <div class={styles.from}>
          <p>{t('offer.gives')}</p>
          <ul class={styles.packs}>
            {packs.map(({ title, version, items }, index) => (
              <li key={index}>
                {inLanguage(title, language).text}{' '}
                <span>
                  {t('packs.version', { version })},{' '}
                  {items === 1 ? t('packs.items-one') : t('packs.items-many', { count: items })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class={styles.actions}>
        <Button onClick={actions.dismissFeedOffer}>{t('offer.refuse')}</Button>
        <Button tone="primary" onClick={actions.confirmFeed}>
          {t('offer.confirm')}
        </Button>
      </div>
    </fieldset>
  );
}
