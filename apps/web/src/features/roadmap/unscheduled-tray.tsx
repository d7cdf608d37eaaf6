import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useInitiativeWords } from '../initiatives/initiative-words';
import styles from './roadmap.module.css';
import type { PlanItem } from './roadmap-model';

const FEW = 8;

/** Props of UnscheduledTray. Without `onPlan` the tray is read-only. */
export interface UnscheduledTrayProps {
  items: readonly PlanItem[];
  battleTitle: (id: string | null) => string | null;
  onPlan?: (item: PlanItem) => Promise<void>;
  onOpen: (id: string) => void;
}

/** Initiatives without dates; Plan gives one its default dates, which then move like any others. */
export function UnscheduledTray({ items, battleTitle, onPlan, onOpen }: UnscheduledTrayProps) {
  const { t } = useTranslation('roadmap');
  const words = useInitiativeWords();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const shown = isOpen ? items : items.slice(0, FEW);
  return (
    <section className={styles.tray} aria-label={t('unscheduled')}>
      <h2>
        {t('unscheduled')} <span className={styles.trayCount}>{items.length}</span>
      </h2>
      <p>{t('unscheduled-text')}</p>
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.trayTitle} onClick={() => onOpen(item.id)}>
              {item.title}
              <span className={styles.trayNote}>
                {[battleTitle(item.battleId), words.kind[item.kind]].filter(Boolean).join(' · ')}
              </span>
            </button>
            {onPlan ? (
              <Button
                className={styles.plan}
                variant="default"
                size="xs"
                aria-label={t('plan-item', { title: item.title })}
                onClick={() => void onPlan(item)}
              >
                {t('plan')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {items.length > FEW ? (
        <button type="button" className={styles.trayMore} onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? t('show-fewer') : t('show-all', { count: items.length })}
        </button>
      ) : null}
    </section>
  );
}
