import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { Section } from '@/components/ui/Section.tsx';
import { useEscape } from '@/components/ui/use-escape.ts';
import copyIcon from 'virtual:lucide/copy';
import downloadIcon from 'virtual:lucide/download';
import { fieldRoles } from '@/knowledge-base/content/field-role.ts';
import type { PanelProps } from '../../panel.ts';
import { MapRole } from './MapRole.tsx';
import map from '../Map.module.css';
import styles from './SiteMapView.module.css';

/** For team leads: points at the fields of the page beside, tries them, and saves them for a pack. */
export function SiteMapView({ model, actions }: PanelProps) {
  const { t, connection, siteMap } = model;
  const roles = useRef<HTMLUListElement>(null);
  const [isForgetting, setIsForgetting] = useState(false);
  useEscape(roles, model.picking && (() => actions.stepPick('leave')));
  if (connection !== 'connected' && !siteMap) return null;
  const declared = new Set(siteMap?.trial?.profile?.fields.map(({ role }) => role));
  return (
    <Section title={t('map.title')}>
      <p class={map.text}>{t('map.text')}</p>
      <div class={map.actions}>
        <Button size="s" expanded={siteMap !== null} onClick={() => actions.openSiteMap(siteMap === null)}>
          {t(siteMap ? 'map.close' : 'map.open')}
        </Button>
      </div>
      {siteMap && (
        <>
          {declared.size > 0 && !declared.has('recordId') && <p class={styles.warning}>{t('map.needs-number')}</p>}
          {declared.size === 0 && <p class={map.text}>{t('map.first')}</p>}
          <ul ref={roles} class={map.fields}>
            {fieldRoles.map((role) => (
              <MapRole key={role} role={role} siteMap={siteMap} model={model} actions={actions} />
            ))}
          </ul>
          {declared.size > 0 && (
            <>
              <p class={map.text}>{t('map.save-text')}</p>
              <div class={map.actions}>
                <Button size="s" icon={downloadIcon} onClick={actions.downloadSiteMap}>
                  {t('map.download')}
                </Button>
                <Button size="s" icon={copyIcon} onClick={actions.copySiteMap}>
                  {t('map.copy')}
                </Button>
                {siteMap.picked.length > 0 && !isForgetting && (
                  <Button size="s" onClick={() => setIsForgetting(true)}>
                    {t('map.forget')}
                  </Button>
                )}
              </div>
            </>
          )}
          {isForgetting && (
            <Confirm
              question={t('map.forget-question')}
              confirm={t('map.forget')}
              cancel={t('map.keep')}
              onCancel={() => setIsForgetting(false)}
              onConfirm={() => {
                setIsForgetting(false);
                actions.forgetPicked(null);
              }}
            />
          )}
        </>
      )}
    </Section>
  );
}
