import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import formStyles from '@/components/ui/Form.module.css';
import { Hidden } from '@/components/ui/Hidden.tsx';
import { Section } from '@/components/ui/Section.tsx';
import fileIcon from 'virtual:lucide/file-up';
import type { FeedOffer } from '../../packs.ts';
import type { PanelModel, PanelProps } from '../../panel.ts';
import styles from './AddFeed.module.css';
import { Offer } from './Offer.tsx';
import { ProblemText } from './ProblemText.tsx';

const WHY_NOT = { no: 'feeds.not-allowed', 'policy-unreadable': 'feeds.policy-unreadable' } as const;

/** Adding a feed by its address or from a file: what it offers is shown first, and nothing is installed before a yes. */
export function AddFeed({ model, actions }: PanelProps) {
  const { t, feedOffer, mayAddFeeds } = model;
  if (mayAddFeeds !== 'yes') return <p class={styles.note}>{t(WHY_NOT[mayAddFeeds])}</p>;
  const offer = isOffer(feedOffer) ? feedOffer : null;
  return (
    <Section title={t('feeds.add')} level={3}>
      {!offer && <Doors model={model} actions={actions} />}
      <output class={styles.answer}>
        <Answer model={model} />
      </output>
      {offer && <Offer key={offer.feed} offer={offer} model={model} actions={actions} />}
    </Section>
  );
}

/** What came of it, said aloud as it comes. */
function Answer({ model: { t, language, feedOffer } }: { readonly model: PanelModel }) {
  if (feedOffer === null) return null;
  if (feedOffer === 'asking') return <p class={styles.note}>{t('feeds.asking')}</p>;
  if (isOffer(feedOffer)) return <Hidden>{t('offer.question')}</Hidden>;
  return <ProblemText code={feedOffer.problem} at={null} hasPacks={false} t={t} language={language} />;
}

function isOffer(offer: PanelModel['feedOffer']): offer is FeedOffer {
  return offer !== null && offer !== 'asking' && !('problem' in offer);
}

function Doors({ model: { t, feedOffer }, actions }: PanelProps) {
  const [address, setAddress] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const fileRef = useRef<HTMLInputElement>(null);
  const addressRef = useRef<HTMLInputElement>(null);
  const id = useId();
  const isAsking = feedOffer === 'asking';

  function look(): void {
    if (isAsking) return;
    setIsWrong(!isFeedAddress(address));
    if (isFeedAddress(address)) actions.addFeed(address.trim());
    else addressRef.current?.focus();
  }

  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <label class={styles.label} for={`${id}-address`}>
        {t('feeds.address')}
      </label>
      <input
        ref={addressRef}
        id={`${id}-address`}
        class={styles.address}
        type="url"
        autocomplete="off"
        spellcheck={false}
        value={address}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setIsWrong(false);
        }}
      />
      <p id={`${id}-hint`} class={isWrong ? formStyles.wrong : formStyles.hint}>
        {t(isWrong ? 'feeds.address-wrong' : 'feeds.address-hint')}
      </p>
      <div class={formStyles.actions}>
        <Button icon={fileIcon} disabled={isAsking} onClick={() => fileRef.current?.click()}>
          {t('feeds.file')}
        </Button>
        <Button disabled={isAsking} onClick={look}>
          {t('feeds.look')}
        </Button>
      </div>
      <input
        ref={fileRef}
        type="file"
        hidden
        aria-label={t('feeds.file')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) actions.importFeedFile(file);
          // The same file can be chosen again once it was mended.
          currentTarget.value = '';
        }}
      />
    </form>
  );
}

/** A secure address, or a server on this very computer, where a team lead tries a pack out. */
function isFeedAddress(written: string): boolean {
  const address = URL.parse(written.trim());
  if (!address) return false;
  const isHere = ['localhost', '127.0.0.1'].includes(address.hostname);
  return address.protocol === 'https:' || (address.protocol === 'http:' && isHere);
}
