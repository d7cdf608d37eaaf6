import { graphql } from '../../../graphql';

/** The program with its phases and warnings, for the settings form. */
export const ProgramSettingsDocument = graphql(`
  query ProgramSettings($programId: ID!) {
    program(id: $programId) {
      ...ProgramSetting
    }
  }

  fragment ProgramSetting on Program {
    id
    version
    name
    contentLanguage
    currency
    timeZone
    startsOn
    horizonMonths
    graceDays
    redRule
    endsOn
    archivedAt
    warnings {
      code
      message
    }
    phases {
      ...PhaseSetting
    }
  }

  fragment PhaseSetting on Phase {
    id
    version
    key
    title
    purpose
    position
    startsOn
    endsOn
  }
`);

/** Every program with the archived ones, so that one of those can be brought back. */
export const AllProgramsDocument = graphql(`
  query AllPrograms {
    programs(includeArchived: true) {
      id
      version
      name
      archivedAt
    }
  }
`);

/** Changes name, dates, money and time of a program. */
export const UpdateProgramDocument = graphql(`
  mutation UpdateProgram($input: UpdateProgramInput!) {
    updateProgram(input: $input) {
      ... on Program {
        ...ProgramSetting
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes words or dates of one phase. */
export const UpdatePhaseDocument = graphql(`
  mutation UpdatePhase($input: UpdatePhaseInput!) {
    updatePhase(input: $input) {
      ... on Phase {
        ...PhaseSetting
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Puts a program away; nothing is deleted. */
export const ArchiveProgramDocument = graphql(`
  mutation ArchiveProgram($input: RowInput!) {
    archiveProgram(input: $input) {
      ... on Program {
        id
        version
        archivedAt
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Brings an archived program back. */
export const RestoreProgramDocument = graphql(`
  mutation RestoreProgram($input: RowInput!) {
    restoreProgram(input: $input) {
      ... on Program {
        id
        version
        archivedAt
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);
