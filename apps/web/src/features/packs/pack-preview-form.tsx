import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import type { InstallationFieldsFragment, PackFieldsFragment, PackItemKind } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { PackItemList } from './pack-item-list';
import { closureOf, countByKind, defaultPicks, itemId, type PackSection, pickInputs } from './pack-picks';
import { PACK_KINDS, usePackKindWords } from './pack-words';
import { InstallPackDocument } from './packs.documents';
import styles from './packs.module.css';

/** Props of PackPreviewForm. */
export interface PackPreviewFormProps {
  pack: PackFieldsFragment;
  sections: readonly PackSection[];
  onInstalled: (installation: InstallationFieldsFragment) => void;
}

/** Choosing what to take from a pack: a list per kind, and a bar that says what would be added and adds it. */
export function PackPreviewForm({ pack, sections, onInstalled }: PackPreviewFormProps) {
  const { t } = useTranslation('packs');
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const words = usePackKindWords();
  const { save, isSaving, issues } = useSave(InstallPackDocument);
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => defaultPicks(sections));
  const closure = useMemo(() => closureOf(sections, picked), [sections, picked]);
  const counts = useMemo(() => countByKind(sections, closure.added), [sections, closure]);
  const ordered = PACK_KINDS.flatMap((kind) => sections.filter((section) => section.kind === kind));
  const isInstalled = pack.installation !== null;
  const mayInstall = can('pack:install') && !isInstalled;

  const pick = (kind: PackItemKind, keys: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const key of keys) {
      if (on) next.add(itemId(kind, key));
      else next.delete(itemId(kind, key));
    }
    setPicked(next);
  };
  const pickOne = (kind: PackItemKind, key: string | null) => {
    const next = new Set([...picked].filter((id) => !id.startsWith(`${kind} `)));
    if (key !== null) next.add(itemId(kind, key));
    setPicked(next);
  };
  const install = async () => {
    const installation = await save(
      { programId: program.id, packId: pack.id, picks: pickInputs(sections, closure.added) },
      { refetch: 'active' },
    );
    if (installation) {
      onInstalled(installation);
      window.scrollTo({ top: 0 });
    }
  };
  const told = ordered
    .filter(({ kind }) => (counts.get(kind) ?? 0) > 0)
    .map(({ kind }) => words.counted(kind, counts.get(kind) ?? 0));

  return (
    <>
      <div className={styles.preview}>
        <nav aria-label={t('preview.index')}>
          <ul className={styles.index}>
            {ordered.map(({ kind, items }) => (
              <li key={kind}>
                <a href={`#pack-${kind}`}>
                  {words.title[kind]}
                  <span className="wh-soft">
                    {isInstalled
                      ? items.length
                      : t('preview.of', { count: counts.get(kind) ?? 0, total: items.length })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {ordered.map((section) => (
            <PackItemList
              key={section.kind}
              section={section}
              closure={closure}
              picked={picked}
              isReadOnly={!mayInstall}
              onPick={(keys, on) => pick(section.kind, keys, on)}
              onPickOne={(key) => pickOne(section.kind, key)}
            />
          ))}
        </div>
      </div>
      <div className={styles.bar}>
        <div className={styles.barText} aria-live="polite">
          {isInstalled ? (
            t('bar.installed')
          ) : (
            <>
              <strong>{t('bar.adds', { count: closure.added.size })}</strong>
              <div className="wh-soft">
                {told.join(t('bar.and'))}
                {closure.alongside.size > 0 ? t('bar.alongside', { count: closure.alongside.size }) : ''}
              </div>
            </>
          )}
          <FormErrors messages={issues.map((issue) => issue.message)} />
        </div>
        {isInstalled ? (
          <Button to={to('wheel')} variant="default">
            {t('result.wheel')}
          </Button>
        ) : mayInstall ? (
          <Button onClick={() => void install()} loading={isSaving} disabled={closure.added.size === 0}>
            {t('bar.install')}
          </Button>
        ) : (
          <span className="wh-soft">{t('bar.read-only')}</span>
        )}
      </div>
    </>
  );
}
