import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { intlTag } from '../../../app/language';
import { useLanguage } from '../../../app/language-switch';
import styles from './import.module.css';
import { ENCODINGS, type Encoding } from './text-encoding';
import type { FileChoice } from './use-file';

/** The chosen file: its name and size, the encoding it is read in, the sheet, and the way to another file. */
export function FileFacts({ choice }: { choice: FileChoice }) {
  const { t } = useTranslation('scorecard.import');
  const { number } = useFormats();
  const { language } = useLanguage();
  const { file } = choice;
  if (!file) return null;
  const names: Record<Encoding, string> = {
    'utf-8': 'UTF-8',
    gb18030: t('encoding.gb18030'),
    big5: t('encoding.big5'),
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 BE',
    'windows-1252': t('encoding.western'),
  };
  const kilobytes = file.source.size / 1024;
  const isLarge = kilobytes >= 1024;
  const size = new Intl.NumberFormat(intlTag(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? kilobytes / 1024 : Math.max(1, kilobytes));
  return (
    <div className={styles.facts}>
      <div>
        <strong className={styles.fileName}>{file.name}</strong>
        <span className="wh-soft">{size}</span>
      </div>
      {file.sheet === null ? (
        <Select
          size="xs"
          w={190}
          label={t('file.encoding')}
          data={ENCODINGS.map((value) => ({ value, label: names[value] }))}
          value={file.encoding}
          onChange={(encoding) => encoding && choice.reread({ encoding })}
          allowDeselect={false}
        />
      ) : file.sheets.length > 1 ? (
        <Select
          size="xs"
          w={190}
          label={t('file.sheet')}
          data={file.sheets.map((sheet) => ({
            value: sheet.name,
            label: t('file.sheet-rows', { name: sheet.name, rows: number(sheet.rows, 0) }),
          }))}
          value={file.sheet}
          onChange={(sheet) => sheet && choice.reread({ sheet })}
          allowDeselect={false}
        />
      ) : null}
      <Button variant="default" size="xs" onClick={choice.forget}>
        {t('file.other')}
      </Button>
    </div>
  );
}
