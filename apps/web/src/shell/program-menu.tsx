import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgram } from '../app/program';
import { ProgramsDocument } from '../app/program.documents';
import styles from './shell.module.css';

/** The program of the page, and the way to the others and to a new one. */
export function ProgramMenu() {
  const { t } = useTranslation('shell');
  const { program } = useProgram();
  const { data } = useQuery(ProgramsDocument);
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <button type="button" className={styles.barButton} aria-label={t('nav.program-switch', { name: program.name })}>
          <span className={styles.programName}>{program.name}</span>
          <IconChevronDown size={14} aria-hidden style={{ flex: 'none' }} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {data?.programs.map((choice) => (
          <Menu.Item
            key={choice.id}
            component={Link}
            to={`/p/${choice.id}/this-week`}
            rightSection={choice.id === program.id ? <IconCheck size={14} aria-hidden /> : null}
            aria-current={choice.id === program.id ? 'true' : undefined}
          >
            {choice.isDemo ? t('label.demo-program', { name: choice.name }) : choice.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/start">
          {t('action.new-program')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
