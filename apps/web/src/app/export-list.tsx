import { useTranslation } from 'react-i18next';
import { downloadExport, type ExportFormat } from './export-file';
import styles from './export-menu.module.css';
import { useLanguage } from './language-switch';
import { Menu, MenuItem } from './menu';
import { useProgram } from './program';
import { showToast } from './toast';

/** Something a page offers as a file: the server's view with its parameters, and its name where a page offers several. */
export interface ExportOffer {
  view: string;
  params?: Readonly<Record<string, string | null | undefined>>;
  /** Takes the parameters from the address of the page, for the filter of a list. */
  takesAddress?: boolean;
  label?: string;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx'];

/** The menu of exports itself. */
export function ExportList({ offers }: { offers: readonly ExportOffer[] }) {
  const { t } = useTranslation('shell');
  const { program } = useProgram();
  const { language } = useLanguage();
  const names: Record<ExportFormat, string> = { csv: t('export.csv'), xlsx: t('export.xlsx') };
  const take = async ({ view, params, takesAddress }: ExportOffer, format: ExportFormat) => {
    const address = takesAddress ? Object.fromEntries(new URLSearchParams(window.location.search)) : {};
    try {
      await downloadExport({ view, format, language, params: { ...address, ...params, programId: program.id } });
    } catch (error) {
      const sentence = error instanceof Error && error.message ? error.message : t('error.network-text');
      showToast({ message: sentence, kind: 'problem' });
    }
  };
  return (
    <Menu trigger={t('action.export')} triggerClass={styles.trigger ?? ''} align="end">
      {offers.flatMap((offer) =>
        FORMATS.map((format) => (
          <MenuItem key={`${offer.view} ${format}`} onSelect={() => void take(offer, format)}>
            {offer.label ? t('export.named', { name: offer.label, format: names[format] }) : names[format]}
          </MenuItem>
        )),
      )}
    </Menu>
  );
}
