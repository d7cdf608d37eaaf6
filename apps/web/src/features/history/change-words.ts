import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { LANGUAGES } from '../../app/language';
import type { ChangeAction } from '../../graphql/graphql';
import type { Change } from './change-groups';

// The three families below are asked for by the names the server uses.
// i18n-prefix: entity.
// i18n-prefix: changed.
// i18n-prefix: choice.

/** Kinds of rows a program's history can be narrowed to. */
export const ENTITIES: readonly string[] = [
  'initiative',
  'milestone',
  'episode',
  'mustWinBattle',
  'valueProposition',
  'promiseWord',
  'department',
  'objective',
  'cascadeGoal',
  'pulse',
  'measure',
  'threshold',
  'measureWeight',
  'readingImport',
  'measureAction',
  'periodLock',
  'unit',
  'program',
  'phase',
  'packInstallation',
  'wall',
];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const CHOICE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g;
const YES_OR_NO = new Set(['isFocus', 'isActive', 'isDemo', 'withChildren']);
const LANGUAGE_FIELDS = new Set(['language', 'contentLanguage']);
const CHOICE_FIELDS = new Set([
  'kind',
  'status',
  'polarity',
  'cadence',
  'aggregation',
  'timeAggregation',
  'quadrant',
  'carriedBy',
  'level',
  'lifecycleStage',
  'experienceType',
  'theme',
  'departments',
  'redRule',
]);

/** Words for the parts of a change in the language on screen. */
export interface ChangeWords {
  entity: (entity: string) => string;
  field: (field: string) => string;
  action: (action: ChangeAction) => string;
  /** A value as people read it; null is the sign for nothing. */
  value: (field: string, value: string | null) => string;
  /** What a change is about: a goal or weight by its measure and date, an import by its file, the rest by their title. */
  title: (change: Change) => string;
}

/** The words of changes; the same object until the language changes. */
export function useChangeWords(): ChangeWords {
  const { t, i18n } = useTranslation('history');
  const { date, dateTime } = useFormats();
  return useMemo(() => {
    const known = (key: string, otherwise: string) =>
      i18n.exists(key, { ns: 'history' }) ? t(key as 'title') : otherwise;
    const written = (value: string) =>
      ISO_DATE.test(value) ? date(value) : ISO_INSTANT.test(value) ? dateTime(value) : value;
    return {
      entity: (entity) => known(`entity.${entity}`, entity),
      field: (field) => known(`changed.${field}`, field),
      action: (action) =>
        ({
          CREATE: t('action.created'),
          UPDATE: t('action.updated'),
          ARCHIVE: t('action.archived'),
          RESTORE: t('action.restored'),
        })[action],
      value: (field, value) => {
        if (value === null || value === '') return '–';
        if (YES_OR_NO.has(field)) return value === '1' || value === 'true' ? t('value.yes') : t('value.no');
        if (LANGUAGE_FIELDS.has(field)) return LANGUAGES.find((choice) => choice.code === value)?.name ?? value;
        if (CHOICE_FIELDS.has(field)) return value.replaceAll(CHOICE, (word) => known(`choice.${word}`, word));
        return written(value);
      },
      title: (change) => {
        const told = (field: string) => change.fields.find((entry) => entry.field === field)?.after;
        const measure = told('measureId');
        if (measure && ISO_DATE.test(change.title)) {
          return t('entry.of-measure', { measure, date: date(change.title) });
        }
        return told('fileName') ?? written(change.title);
      },
    };
  }, [t, i18n, date, dateTime]);
}
