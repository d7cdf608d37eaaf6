import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { type SavedRow, useSave } from '../../../app/save';
import { useProgramLink } from '../../../app/unit';
import type { ImportUnitsMutation } from '../../../graphql/graphql';
import type { ChosenFile } from './chosen-file';
import { downloadCsv } from './csv-text';
import { FileDrop } from './file-drop';
import { FileFacts } from './file-facts';
import { ImportUnitsDocument } from './import.documents';
import styles from './import.module.css';
import { sampleUnits } from './sample-files';
import { SampleTable } from './sample-table';
import { useFile } from './use-file';

type UnitImport = SavedRow<ImportUnitsMutation>;

const LARGEST_BYTES = 200 * 1024;

/** Import of the organisation: a file with name, parent, kind and external id; checked first, then written as a whole. */
export function UnitsImport() {
  const { t } = useTranslation('scorecard.import');
  const to = useProgramLink();
  const choice = useFile();
  const [done, setDone] = useState<UnitImport | null>(null);
  const sample = () =>
    downloadCsv(
      t('sample.units-file-name'),
      sampleUnits({
        company: t('sample.company'),
        north: t('sample.north'),
        south: t('sample.south'),
        store: (number) => t('sample.store', { number }),
      }),
    );
  if (done) {
    return (
      <section className={styles.done} role="status">
        <h2>{t('units.done', { count: done.created + done.updated })}</h2>
        <UnitCounts result={done} />
        <div className={styles.buttons}>
          <Button to={to('settings/units')}>{t('units.show')}</Button>
          <Button
            variant="default"
            onClick={() => {
              setDone(null);
              choice.forget();
            }}
          >
            {t('done.next')}
          </Button>
        </div>
      </section>
    );
  }
  if (!choice.file) {
    return (
      <FileDrop
        hint={t('drop.hint-units')}
        isBusy={choice.isBusy}
        error={choice.error}
        onFile={choice.open}
        onSample={sample}
      />
    );
  }
  return (
    <>
      <section className={styles.step}>
        <h2>{t('step.file')}</h2>
        <FileFacts choice={choice} />
        {choice.error ? <p className={styles.problem}>{choice.error}</p> : null}
      </section>
      <UnitsCheck
        key={`${choice.file.name} ${choice.file.sheet} ${choice.file.encoding} ${choice.file.source.lastModified}`}
        file={choice.file}
        onDone={setDone}
      />
    </>
  );
}

function UnitCounts({ result }: { result: UnitImport }) {
  const { t } = useTranslation('scorecard.import');
  const { number } = useFormats();
  const counts = [
    { label: t('check.rows'), value: result.rows },
    { label: t('units.created'), value: result.created },
    { label: t('units.updated'), value: result.updated },
    { label: t('check.unchanged'), value: result.unchanged },
  ];
  return (
    <ul className={styles.counts}>
      {counts.map(({ label, value }) => (
        <li key={label}>
          <b>{number(value, 0)}</b>
          {label}
        </li>
      ))}
    </ul>
  );
}

function UnitsCheck({ file, onDone }: { file: ChosenFile; onDone: (result: UnitImport) => void }) {
  const { t } = useTranslation('scorecard.import');
  const { program, reload } = useProgram();
  const { save, isSaving, issues } = useSave(ImportUnitsDocument);
  const [checked, setChecked] = useState<UnitImport | null>(null);
  const isTooLarge = file.csv.size > LARGEST_BYTES;
  const send = async (dryRun: boolean) => save({ programId: program.id, csv: await file.csv.text(), dryRun });
  const check = async () => setChecked(await send(true));
  const write = async () => {
    const result = await send(false);
    if (!result) return;
    onDone(result);
    await reload();
  };
  const canImport = checked !== null && checked.issues.length === 0 && checked.created + checked.updated > 0;
  return (
    <>
      <section className={styles.step}>
        <h2>{t('step.look')}</h2>
        <SampleTable file={file} />
        <p className="wh-soft" style={{ margin: 0 }}>
          {t('units.columns')}
        </p>
      </section>
      <section className={styles.step} aria-live="polite">
        <h2>{t('step.check')}</h2>
        {isTooLarge ? <p className={styles.problem}>{t('units.too-large')}</p> : null}
        {issues.length > 0 ? (
          <ul className={styles.fileErrors} role="alert">
            {issues.map((issue) => (
              <li key={`${issue.path} ${issue.message}`}>{issue.message}</li>
            ))}
          </ul>
        ) : null}
        {checked ? (
          <>
            <UnitCounts result={checked} />
            {checked.issues.length > 0 ? (
              <>
                <p>{t('units.issues')}</p>
                <ul className={styles.fileErrors}>
                  {checked.issues.map((issue) => (
                    <li key={`${issue.path} ${issue.message}`}>{issue.message}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        ) : null}
        <div className={styles.final}>
          {canImport && checked ? (
            <Button onClick={() => void write()} loading={isSaving}>
              {t('units.import', { count: checked.created + checked.updated })}
            </Button>
          ) : null}
          <Button
            variant={canImport ? 'default' : undefined}
            onClick={() => void check()}
            disabled={isTooLarge}
            loading={isSaving && !canImport}
          >
            {checked ? t('check.again') : t('check.run')}
          </Button>
        </div>
      </section>
    </>
  );
}
