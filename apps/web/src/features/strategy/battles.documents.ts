import { graphql } from '../../graphql';

/** The must-win battles of a program. */
export const BattlesDocument = graphql(`
  query Battles($programId: ID!, $includeArchived: Boolean) {
    mustWinBattles(programId: $programId, includeArchived: $includeArchived) {
      ...BattleFields
    }
  }

  fragment BattleFields on MustWinBattle {
    id
    version
    title
    why
    captain
    startsOn
    endsOn
    episodes {
      id
      title
    }
    leadMeasures {
      id
      key
      name
    }
    initiativeCount
    position
    findings {
      code
      message
    }
    origin {
      pack
      key
    }
    archivedAt
  }
`);

/** Adds a must-win battle. */
export const CreateMustWinBattleDocument = graphql(`
  mutation CreateMustWinBattle($input: CreateMustWinBattleInput!) {
    createMustWinBattle(input: $input) {
      ... on MustWinBattle {
        ...BattleFields
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

/** Changes a must-win battle. */
export const UpdateMustWinBattleDocument = graphql(`
  mutation UpdateMustWinBattle($input: UpdateMustWinBattleInput!) {
    updateMustWinBattle(input: $input) {
      ... on MustWinBattle {
        ...BattleFields
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

/** Archives a must-win battle; its history stays. */
export const ArchiveMustWinBattleDocument = graphql(`
  mutation ArchiveMustWinBattle($input: RowInput!) {
    archiveMustWinBattle(input: $input) {
      ... on MustWinBattle {
        ...BattleFields
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

/** Brings a must-win battle back. */
export const RestoreMustWinBattleDocument = graphql(`
  mutation RestoreMustWinBattle($input: RowInput!) {
    restoreMustWinBattle(input: $input) {
      ... on MustWinBattle {
        ...BattleFields
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
