import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-panel.module.css';

/** Props of SidePanel. `size` is its width in pixels; on a phone it takes the whole width. */
export interface SidePanelProps {
  title: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}

/** A panel from the right over the page, for one thing and its form. Escape and a click beside it close it. */
export function SidePanel({ title, size = 480, onClose, children }: SidePanelProps) {
  const { t } = useTranslation('shell');
  return (
    <Drawer.Root opened onClose={onClose} position="right" size={size}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('action.close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
