import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { JudgedFinding } from '@/privacy/finding.ts';
import eyeIcon from 'virtual:lucide/eye';
import moreIcon from 'virtual:lucide/chevron-down';
import lessIcon from 'virtual:lucide/chevron-up';
import keptIcon from 'virtual:lucide/check';
import moveIcon from 'virtual:lucide/corner-up-right';
import stopIcon from 'virtual:lucide/octagon-x';
import type { PanelProps } from '../panel.ts';
import { FindingItem } from './FindingItem.tsx';
import { maskKey } from './findings.ts';
import { keptText } from './kept-text.ts';
import { OtherWays } from './OtherWays.tsx';
import styles from './PageFinding.module.css';

export interface PageFindingProps extends PanelProps {
  readonly fieldId: string;
  readonly finding: JudgedFinding;
  /** What it is called among the others. */
  readonly kind: string;
  readonly isOnly: boolean;
}

/** A finding in a field of the page: whether it stops a save, and everything that can be done about it. */
export function PageFinding(props: PageFindingProps) {
  const { fieldId, finding, kind, isOnly, model, actions } = props;
  const key = maskKey(fieldId, finding);
  // By its place: when this one goes, the next under the same number begins folded.
  const [unfolded, setUnfolded] = useState('');
  const isOpen = finding.keptBecause === null;
  const isUnfolded = isOpen && unfolded === key;
  const { t } = model;
  return (
    <FindingItem
      finding={finding}
      kind={kind}
      isOnly={isOnly}
      onRedact={() => actions.redact(fieldId, finding)}
      status={<Status finding={finding} model={model} />}
      mask={<Mask {...props} />}
      ways={
        <>
          {isOpen && (
            <Button
              size="s"
              tone="quiet"
              iconAfter={isUnfolded ? lessIcon : moreIcon}
              label={t('privacy.more-name', { kind })}
              expanded={isUnfolded}
              onClick={() => setUnfolded(isUnfolded ? '' : key)}
            >
              {t('privacy.more')}
            </Button>
          )}
          {finding.mayMove && (
            <Button
              size="s"
              icon={moveIcon}
              label={t('privacy.move-name', { kind })}
              onClick={() => actions.moveFinding(fieldId, finding)}
            >
              {t('privacy.move')}
            </Button>
          )}
        </>
      }
      unfolded={isUnfolded && <OtherWays {...props} />}
      t={t}
    />
  );
}

function Mask({ fieldId, finding, kind, model: { t, masks }, actions }: PageFindingProps) {
  const mask = masks[maskKey(fieldId, finding)];
  if (mask !== undefined) return <code class={styles.mask}>{mask}</code>;
  return (
    <Button
      size="s"
      tone="quiet"
      icon={eyeIcon}
      label={t('privacy.show-name', { kind })}
      onClick={() => actions.showMask(fieldId, finding)}
    >
      {t('privacy.show')}
    </Button>
  );
}

const HOLDS = { block: 'privacy.blocks', ask: 'privacy.asks' } as const;

function Status({ finding, model }: Pick<PageFindingProps, 'finding' | 'model'>) {
  const { action, mayKeep, keptBecause } = finding;
  const { t } = model;
  if (keptBecause !== null) {
    return (
      <p class={styles.kept}>
        <Icon shapes={keptIcon} size={13} />
        {t('privacy.kept', { reason: keptText(keptBecause, model) })}
      </p>
    );
  }
  if (action === 'warn') return null;
  return (
    <p class={styles.hold} data-hold={action}>
      <Icon shapes={stopIcon} size={13} />
      {t(action === 'block' && !mayKeep ? 'privacy.blocks-final' : HOLDS[action])}
    </p>
  );
}
