import { useApolloClient, useQuery } from '@apollo/client/react';
import { Checkbox, Progress } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../app/button';
import { EmptyState } from '../../../app/empty-state';
import { saveBlob } from '../../../app/export-file';
import { useFormats } from '../../../app/formats';
import { useLanguage } from '../../../app/language-switch';
import { useProgram } from '../../../app/program';
import { showToast } from '../../../app/toast';
import { useProgramLink } from '../../../app/unit';
import { CheckResult } from './check-result';
import type { ChosenFile } from './chosen-file';
import { downloadCsv } from './csv-text';
import { FileDrop } from './file-drop';
import { FileFacts } from './file-facts';
import { ImportMeasuresDocument, SuggestMappingDocument } from './import.documents';
import styles from './import.module.css';
import type { ImportResult } from './import-answer';
import { ImportDone, ImportRepeated } from './import-done';
import { MappingForm } from './mapping-form';
import { useMappingWords } from './mapping-words';
import {
  EMPTY_MAPPING,
  MAPPING_FIELDS,
  mappingInput,
  mappingOf,
  missingFields,
  type ReadingMapping,
} from './reading-mapping';
import { sampleReadings } from './sample-files';
import { SampleTable } from './sample-table';
import { errorFile, idempotencyKey, UploadError } from './upload';
import { useFile } from './use-file';
import { type RunState, type ServerProgress, useImportRun } from './use-import-run';

/** Import of readings in three steps on one page: the file, what its columns hold, and the check before anything is written. */
export function ReadingsImport() {
  const { t } = useTranslation('scorecard.import');
  const { program, units } = useProgram();
  const to = useProgramLink();
  const choice = useFile();
  const [done, setDone] = useState<ImportResult | null>(null);
  const { data } = useQuery(ImportMeasuresDocument, { variables: { programId: program.id } });
  const measures = data?.measures ?? [];
  const sample = () => downloadCsv(t('sample.file-name'), sampleReadings(units, measures, program.today));
  if (done) {
    return (
      <ImportDone
        result={done}
        onNext={() => {
          setDone(null);
          choice.forget();
        }}
      />
    );
  }
  if (data && measures.length === 0) {
    return (
      <EmptyState
        title={t('no-measures.title')}
        text={t('no-measures.text')}
        action={<Button to={to('packs')}>{t('no-measures.packs')}</Button>}
        secondary={<Link to={to('settings/measures')}>{t('no-measures.own')}</Link>}
      />
    );
  }
  if (!choice.file) {
    return (
      <FileDrop
        hint={t('drop.hint-readings')}
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
      <Mapped
        key={`${choice.file.name} ${choice.file.sheet} ${choice.file.encoding} ${choice.file.source.lastModified}`}
        file={choice.file}
        measures={measures}
        onDone={setDone}
      />
    </>
  );
}

/** Share of the work in the server's phase that is done; whole while the server does not know how much there is. */
const shareOf = (server: ServerProgress | null): number =>
  server?.total && server.phase !== 'SCORING' ? server.done / server.total : 1;

interface MappedProps {
  file: ChosenFile;
  measures: Parameters<typeof MappingForm>[0]['measures'];
  onDone: (result: ImportResult) => void;
}

function Mapped({ file, measures, onDone }: MappedProps) {
  const { t } = useTranslation('scorecard.import');
  const { program, reload } = useProgram();
  const client = useApolloClient();
  const { number, dateTime } = useFormats();
  const { language } = useLanguage();
  const words = useMappingWords();
  const [mapping, setMapping] = useState<ReadingMapping | null>(null);
  const [isFormOpen, setFormOpen] = useState<boolean | null>(null);
  const [validRowsOnly, setValidRowsOnly] = useState(false);
  const [replay, setReplay] = useState<ImportResult | null>(null);
  const { state, run, cancel, clear } = useImportRun();
  const { data } = useQuery(SuggestMappingDocument, {
    variables: { programId: program.id, header: file.header },
    fetchPolicy: 'network-only',
  });
  const shown = mapping ?? (data ? mappingOf(data.suggestReadingMapping) : EMPTY_MAPPING);
  const isKnown = mapping !== null || data !== undefined;
  const isComplete = isKnown && missingFields(shown).length === 0;

  const meaning = useMemo(() => {
    const names = new Map<string, string>();
    for (const name of MAPPING_FIELDS) {
      const source = shown.fields[name];
      if (source?.from === 'column') names.set(source.column, words[name]);
    }
    if (shown.layout === 'WIDE') {
      for (const [column, key] of Object.entries(shown.columns)) {
        names.set(column, measures.find((measure) => measure.key === key)?.name ?? key);
      }
    }
    return (column: string) => names.get(column) ?? null;
  }, [shown, words, measures]);

  const send = async (dryRun: boolean, isAgain = false) => {
    const input = mappingInput(shown, file);
    const own = dryRun ? undefined : await idempotencyKey(file.csv, input, validRowsOnly);
    const key = isAgain ? `${own}-${Date.now()}` : own;
    return run({
      programId: program.id,
      csv: file.csv,
      fileName: file.name,
      mapping: input,
      dryRun,
      validRowsOnly: dryRun ? false : validRowsOnly,
      idempotencyKey: key,
    });
  };
  const importNow = async (isAgain = false) => {
    setReplay(null);
    const result = await send(false, isAgain);
    if (!result) return;
    if (result.isReplay) {
      setReplay(result);
      return;
    }
    onDone(result);
    await Promise.all([reload(), client.refetchQueries({ include: ['ReadingImports'] })]);
  };

  const downloadErrors = async () => {
    try {
      const rows = await errorFile({
        programId: program.id,
        csv: file.csv,
        mapping: mappingInput(shown, file),
        language,
      });
      if (rows) saveBlob(rows, t('errors.file-name', { name: file.name.replace(/\.[^.]+$/, '') }));
    } catch (cause) {
      const sentence = cause instanceof UploadError ? cause.sentence : null;
      showToast({ message: sentence ?? t('error.network-text'), kind: 'problem' });
    }
  };
  const stage = ({ share, dryRun, server }: Extract<RunState, { step: 'sending' }>): string => {
    if (share < 1) return t('check.sending');
    if (!server) return dryRun ? t('check.checking') : t('check.importing');
    const values = { done: number(server.done, 0), total: number(server.total ?? 0, 0) };
    if (server.phase === 'READING') return t('progress.reading', values);
    if (server.phase === 'COMPARING') return t('progress.comparing', values);
    return server.phase === 'WRITING' ? t('progress.writing', values) : t('progress.scoring');
  };

  // A file whose columns are all known is checked at once; afterwards the person decides when.
  const [wasChecked, setChecked] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of a complete mapping starts the check
  useEffect(() => {
    if (!isComplete || wasChecked) return;
    setChecked(true);
    void send(true);
  }, [isComplete, wasChecked]);

  const checked = state.step === 'answered' && !replay ? state.result : null;
  const ready = checked ? checked.created + checked.updated + checked.unchanged : 0;
  return (
    <>
      <section className={styles.step}>
        <h2>{t('step.columns')}</h2>
        {data?.suggestReadingMapping.remembered && !mapping ? (
          <p className="wh-soft">
            {t('mapping.remembered', {
              file: data.suggestReadingMapping.remembered.fileName ?? t('undo.no-name'),
              time: dateTime(data.suggestReadingMapping.remembered.at),
            })}
          </p>
        ) : null}
        <SampleTable file={file} meaning={meaning} />
        {isKnown ? (
          <details
            className={styles.details}
            open={isFormOpen ?? !isComplete}
            onToggle={(event) => setFormOpen(event.currentTarget.open)}
          >
            <summary>{t('mapping.change')}</summary>
            <MappingForm
              file={file}
              mapping={shown}
              measures={measures}
              onChange={(next) => {
                clear();
                setReplay(null);
                setChecked(true);
                setFormOpen(true);
                setMapping(next);
              }}
            />
          </details>
        ) : null}
      </section>
      <section className={styles.step} aria-live="polite">
        <h2>{t('step.check')}</h2>
        {state.step === 'sending' ? (
          <div className={styles.progress}>
            <div>
              <Progress
                value={(state.share < 1 ? state.share : shareOf(state.server)) * 100}
                animated={state.share >= 1}
                aria-label={t('check.progress')}
              />
              <span className="wh-soft">{stage(state)}</span>
            </div>
            <Button variant="default" size="xs" onClick={cancel}>
              {t('action.cancel')}
            </Button>
          </div>
        ) : null}
        {state.step === 'refused' ? (
          <ul className={styles.fileErrors} role="alert">
            {state.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : null}
        {replay ? <ImportRepeated result={replay} onAgain={() => void importNow(true)} /> : null}
        {checked ? <CheckResult result={checked} onErrorFile={downloadErrors} /> : null}
        {checked && checked.rejected > 0 ? (
          <Checkbox
            my="md"
            label={t('valid.label')}
            description={t('valid.text', { left: number(checked.rejected, 0) })}
            checked={validRowsOnly}
            onChange={(event) => setValidRowsOnly(event.currentTarget.checked)}
          />
        ) : null}
        <div className={styles.final}>
          {checked && ready > 0 ? (
            <Button onClick={() => void importNow()} disabled={checked.rejected > 0 && !validRowsOnly}>
              {t('check.import', { count: ready })}
            </Button>
          ) : null}
          {state.step === 'sending' ? null : (
            <Button
              variant={checked ? 'default' : undefined}
              onClick={() => void send(true)}
              disabled={!isComplete || file.header.length === 0}
            >
              {checked ? t('check.again') : t('check.run')}
            </Button>
          )}
          {isKnown && !isComplete ? <span className="wh-soft">{t('mapping.incomplete')}</span> : null}
        </div>
      </section>
    </>
  );
}
