import { Radio, Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../../app/program';
import type { ImportMeasuresQuery } from '../../../graphql/graphql';
import type { ChosenFile } from './chosen-file';
import styles from './import.module.css';
import { useMappingWords } from './mapping-words';
import { type FieldSource, type MappingFieldName, missingFields, type ReadingMapping } from './reading-mapping';

const LONG_FIELDS: readonly MappingFieldName[] = ['unit', 'measure', 'period', 'value', 'note'];
const PARTS: readonly MappingFieldName[] = ['numerator', 'denominator'];
const WIDE_FIELDS: readonly MappingFieldName[] = ['unit', 'period', 'note'];
const CONSTANT = 'constant';
const column = (name: string) => `column ${name}`;

/** Props of MappingForm. */
export interface MappingFormProps {
  file: ChosenFile;
  mapping: ReadingMapping;
  measures: ImportMeasuresQuery['measures'];
  onChange: (mapping: ReadingMapping) => void;
}

/** Which column holds what: the layout of the file, a choice per field, and how dates and decimals are written. */
export function MappingForm({ file, mapping, measures, onChange }: MappingFormProps) {
  const { t } = useTranslation('scorecard.import');
  const isWide = mapping.layout === 'WIDE';
  const missing = missingFields(mapping);
  const set = (name: MappingFieldName, source: FieldSource) =>
    onChange({ ...mapping, fields: { ...mapping.fields, [name]: source } });
  const taken = new Set(
    WIDE_FIELDS.flatMap((name) => {
      const source = mapping.fields[name];
      return source?.from === 'column' ? [source.column] : [];
    }),
  );
  const field = (name: MappingFieldName) => (
    <FieldChoice
      key={name}
      name={name}
      source={mapping.fields[name]}
      header={file.header}
      measures={measures}
      isMissing={missing.includes(name)}
      onChange={(source) => set(name, source)}
    />
  );

  return (
    <div className={styles.mapping}>
      <Radio.Group
        label={t('layout.label')}
        value={mapping.layout}
        onChange={(layout) => onChange({ ...mapping, layout: layout === 'WIDE' ? 'WIDE' : 'LONG' })}
      >
        <div className={styles.layouts}>
          <Radio value="LONG" label={t('layout.long')} description={t('layout.long-example')} />
          <Radio value="WIDE" label={t('layout.wide')} description={t('layout.wide-example')} />
        </div>
      </Radio.Group>
      <div className={styles.fields}>{(isWide ? WIDE_FIELDS : LONG_FIELDS).map(field)}</div>
      {isWide ? (
        <fieldset className={styles.wide}>
          <legend>{t('wide.legend')}</legend>
          {missing.includes('measure') ? <p className={styles.problem}>{t('wide.none')}</p> : null}
          <div className={styles.fields}>
            {file.header
              .filter((name) => name !== '' && !taken.has(name))
              .map((name) => (
                <Select
                  key={name}
                  label={name}
                  placeholder={t('wide.leave-out')}
                  data={measures.map((measure) => ({ value: measure.key, label: measure.name }))}
                  value={mapping.columns[name] ?? null}
                  onChange={(key) => {
                    const { [name]: _, ...others } = mapping.columns;
                    onChange({ ...mapping, columns: key ? { ...others, [name]: key } : others });
                  }}
                  searchable
                  clearable
                  limit={60}
                />
              ))}
          </div>
        </fieldset>
      ) : (
        <details className={styles.details} open={PARTS.some((name) => mapping.fields[name] !== null)}>
          <summary>{t('parts.title')}</summary>
          <p className="wh-soft">{t('parts.text')}</p>
          <div className={styles.fields}>{PARTS.map(field)}</div>
        </details>
      )}
      <details className={styles.details} open={mapping.decimalComma !== null || mapping.dayFirst !== null}>
        <summary>{t('writing.title')}</summary>
        <div className={styles.switches}>
          <Switch
            label={t('writing.decimal-comma')}
            checked={mapping.decimalComma === true}
            onChange={(event) => onChange({ ...mapping, decimalComma: event.currentTarget.checked || null })}
          />
          <Switch
            label={t('writing.day-first')}
            checked={mapping.dayFirst === true}
            onChange={(event) => onChange({ ...mapping, dayFirst: event.currentTarget.checked || null })}
          />
        </div>
      </details>
    </div>
  );
}

interface FieldChoiceProps {
  name: MappingFieldName;
  source: FieldSource;
  header: readonly string[];
  measures: ImportMeasuresQuery['measures'];
  isMissing: boolean;
  onChange: (source: FieldSource) => void;
}

function FieldChoice({ name, source, header, measures, isMissing, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('scorecard.import');
  const { program, units } = useProgram();
  const words = useMappingWords();
  const label = words[name];
  const names = [...new Set(header.filter((cell) => cell !== ''))];
  // A remembered mapping may name a column of another file.
  const known = source?.from === 'column' && !names.includes(source.column) ? null : source;
  const constant = known?.from === 'constant' ? known.text : null;
  const pick = (text: string | null) => onChange({ from: 'constant', text: text ?? '' });
  return (
    <div className={styles.field}>
      <Select
        label={label}
        placeholder={t('field.none')}
        data={[
          { group: t('field.columns'), items: names.map((cell) => ({ value: column(cell), label: cell })) },
          { group: t('field.else'), items: [{ value: CONSTANT, label: t('field.constant') }] },
        ]}
        value={known === null ? null : known.from === 'column' ? column(known.column) : CONSTANT}
        onChange={(value) => {
          if (value === null) onChange(null);
          else if (value === CONSTANT) onChange({ from: 'constant', text: '' });
          else onChange({ from: 'column', column: value.slice(column('').length) });
        }}
        clearable
        searchable={names.length > 12}
        error={isMissing && constant === null ? t('field.missing') : undefined}
      />
      {constant === null ? null : name === 'unit' ? (
        <Select
          aria-label={t('field.constant-of', { field: label })}
          data={[...new Set(units.map((unit) => unit.name))]}
          value={constant || null}
          onChange={pick}
          searchable
          limit={60}
          error={isMissing ? t('field.missing') : undefined}
        />
      ) : name === 'measure' ? (
        <Select
          aria-label={t('field.constant-of', { field: label })}
          data={measures.map((measure) => ({ value: measure.key, label: measure.name }))}
          value={constant || null}
          onChange={pick}
          searchable
          limit={60}
          error={isMissing ? t('field.missing') : undefined}
        />
      ) : (
        <TextInput
          aria-label={t('field.constant-of', { field: label })}
          placeholder={name === 'period' ? program.currentPeriod : undefined}
          value={constant}
          onChange={(event) => pick(event.currentTarget.value)}
          error={isMissing ? t('field.missing') : undefined}
        />
      )}
    </div>
  );
}
