import { FocusTrap } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { parseAsString, useQueryState } from 'nuqs';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../app/narrow';
import styles from './editing.module.css';

/** Which row the panel at the side shows (`?peek=`), and how to open another or close it. */
export function usePeek(): { peek: string | null; open: (id: string) => void; close: () => void } {
  const [peek, setPeek] = useQueryState('peek', parseAsString.withOptions({ history: 'push' }));
  return { peek, open: (id) => void setPeek(id), close: () => void setPeek(null) };
}

/** Props of PeekPanel. `kicker` is the small line above the title that says what kind of row it is. */
export interface PeekPanelProps {
  kicker: ReactNode;
  title: ReactNode;
  /** Name of the panel for assistive technology. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** The panel at the right that shows one row with the page still there; on a phone it covers the page. Escape closes it. */
export function PeekPanel({ kicker, title, label, onClose, children }: PeekPanelProps) {
  const { t } = useTranslation('editing');
  const isNarrow = useNarrow();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <FocusTrap active={isNarrow}>
      <div
        ref={panel}
        role="dialog"
        aria-modal={isNarrow}
        className={styles.peek}
        data-peek=""
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div className={styles.peekHead}>
          <div className={styles.peekTitle} tabIndex={-1} data-autofocus>
            <p className={styles.kicker}>{kicker}</p>
            <h2>{title}</h2>
          </div>
          <button type="button" className={styles.icon} aria-label={t('action.close')} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </FocusTrap>
  );
}

/** A field of the panel: its name at the left, its value or editor at the right. */
export function PeekField({ label, hint, children }: { label: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <div className={styles.fieldName}>{label}</div>
      <div className={styles.fieldValue}>
        {children}
        {hint ? <div className={styles.hint}>{hint}</div> : null}
      </div>
    </div>
  );
}

/** A part of the panel under its own small heading. */
export function PeekSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
