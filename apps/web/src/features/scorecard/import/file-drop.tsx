import { Loader } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import styles from './import.module.css';

/** Props of FileDrop. */
export interface FileDropProps {
  /** What may be dropped here, in a sentence. */
  hint: string;
  isBusy: boolean;
  /** What is wrong with the file that was chosen last. */
  error: string | null;
  onFile: (file: File) => void;
  onSample: () => void;
}

/** Where a file is dropped or chosen, with a sample to start from. */
export function FileDrop({ hint, isBusy, error, onFile, onSample }: FileDropProps) {
  const { t } = useTranslation('scorecard.import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={32} stroke={1.3} aria-hidden />
      <p className={styles.dropText}>{t('drop.text')}</p>
      <p className="wh-soft" style={{ margin: 0 }}>
        {hint}
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,text/csv"
        hidden
        aria-label={t('action.upload')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()} disabled={isBusy}>
          {t('action.upload')}
        </Button>
        <Button variant="subtle" onClick={onSample}>
          {t('drop.sample')}
        </Button>
      </div>
      <div role="status">{isBusy ? <Loader size="sm" aria-label={t('drop.reading')} /> : null}</div>
      {error ? (
        <p className={styles.problem} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
