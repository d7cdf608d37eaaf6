import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-panel.module.css';

/** Props of Dialog. `isSticky` keeps it open when somebody clicks beside it. */
export interface DialogProps {
  title: string;
  size?: 'md' | 'lg';
  isSticky?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A question or a short form over the page; Escape closes it. */
export function Dialog({ title, size = 'md', isSticky = false, onClose, children }: DialogProps) {
  const { t } = useTranslation('shell');
  return (
    <Modal.Root opened onClose={onClose} size={size} closeOnClickOutside={!isSticky}>
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('action.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
