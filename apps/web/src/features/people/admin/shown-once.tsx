import { TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { Dialog } from '../../../app/dialog';
import styles from './admin.module.css';

/** Props of ShownOnce. */
export interface ShownOnceProps {
  title: string;
  /** Why it must be kept now, and what to do with it. */
  text: string;
  label: string;
  secret: string;
  onClose: () => void;
  /** What helps to take it where it belongs. */
  children?: ReactNode;
}

/** A link or token that the server tells only once, with a button that copies it. */
export function ShownOnce({ title, text, label, secret, onClose, children }: ShownOnceProps) {
  const { t } = useTranslation('people.admin');
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'fresh' | 'copied' | 'selected'>('fresh');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setState('copied');
    } catch {
      // Without https the browser keeps the clipboard shut: the text is marked, ready for the keyboard.
      field.current?.select();
      setState('selected');
    }
  };
  return (
    <Dialog title={title} size="lg" isSticky onClose={onClose}>
      <div className={styles.once}>
        <p style={{ margin: 0 }}>{text}</p>
        <div className={styles.secret}>
          <TextInput
            ref={field}
            aria-label={label}
            readOnly
            value={secret}
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus
          />
          <Button onClick={() => void copy()}>{t('once.copy')}</Button>
        </div>
        <p role="status" className="wh-soft" style={{ margin: 0, minHeight: '1.5em' }}>
          {state === 'copied' ? t('once.copied') : state === 'selected' ? t('once.selected') : ''}
        </p>
        {children}
        <div className={styles.buttons} style={{ marginTop: 0 }}>
          <Button variant="default" onClick={onClose}>
            {t('once.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
