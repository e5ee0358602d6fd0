import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import proposalIcon from 'virtual:lucide/lightbulb';
import dismissIcon from 'virtual:lucide/x';
import { entryOf } from '../panels/answers/entry.ts';
import type { PanelModel, PanelProps, Proposal as ProposalShown } from '../panels/panel.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Proposal.module.css';

/**
 * The one thing that a trigger proposes for the record on screen: why, and what would open. The region is always there: a
 * screen reader speaks of what changes in one that it knows.
 */
export function Proposal({ model, actions }: PanelProps) {
  const { t, proposal, language } = model;
  const title = proposal && titleOf(proposal, model);
  return (
    <output class={styles.region}>
      {proposal && title !== null && (
        <div class={styles.proposal}>
          <Icon shapes={proposalIcon} size={15} />
          <p>
            <span class={styles.why}>{inLanguage(proposal.why, language).text}</span>{' '}
            <button type="button" class={styles.open} onClick={() => actions.openProposal()}>
              {title}
            </button>
          </p>
          <button
            type="button"
            class={styles.dismiss}
            aria-label={t('proposal.dismiss')}
            title={t('proposal.dismiss')}
            onClick={() => actions.dismissProposal()}
          >
            <Icon shapes={dismissIcon} size={15} />
          </button>
        </div>
      )}
    </output>
  );
}

/** `null` when what it shows is in no pack here. */
function titleOf({ show }: ProposalShown, model: PanelModel): string | null {
  if (show === 'procedures') return model.content.procedures.length > 0 ? model.t('proposal.procedures') : null;
  return entryOf(show as EntryKey, model)?.title.text ?? null;
}
