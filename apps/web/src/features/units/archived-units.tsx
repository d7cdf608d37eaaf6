import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';
import { AllUnitsDocument, RestoreUnitDocument } from './units.documents';
import styles from './units.module.css';

/** Units that were put away, each with Restore; asked for when the reader opens the list. */
export function ArchivedUnits({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('units');
  const { program } = useProgram();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(AllUnitsDocument, { variables: { programId: program.id }, skip: !isOpen });
  const { save, issues } = useSave(RestoreUnitDocument);
  const archived = data?.units.filter((unit) => unit.archivedAt) ?? [];
  return (
    <section className={styles.more}>
      <Button variant="subtle" size="xs" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? t('archived.hide') : t('archived.show')}
      </Button>
      {isOpen && data ? (
        <>
          {archived.length === 0 ? <p className="wh-soft">{t('archived.none')}</p> : null}
          <FormErrors messages={issues.map((issue) => issue.message)} />
          <ul className={styles.archived}>
            {archived.map((unit) => (
              <li key={unit.id}>
                <span>{unit.name}</span>
                {mayWrite ? (
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() =>
                      void save(
                        { id: unit.id, version: unit.version },
                        { done: t('done.restored', { name: unit.name }), refetch: ['ProgramFrame', 'AllUnits'] },
                      )
                    }
                  >
                    {t('action.restore')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
